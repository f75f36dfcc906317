describe = Map: the style of the coordinator from left to right, the subsidy in months from bottom to top. The colour shows { $outcome }. The table below the map gives the numbers.
hint = Click in the map or use the arrow keys to choose a position.

## What is measured, and how much is enough
goal-unit = 5 to 90 points
outcome-results-left = results, 2 years after the subsidy
outcome-relations-left = relations, 2 years after the subsidy
outcome-results-end = results when the subsidy stops
outcome-results-year = results after one year
outcome-relations-end = relations when the subsidy stops
under = Goal: at least { $points } of { $outcome }. All other controls stay as they are.

## Takeaway
take-nowhere = No style and no length reaches this goal
take-everywhere = Every style and every length reaches this goal
take-time = { $ranges } a longer subsidy helps; outside that, another style comes first
take-time-all = Every style reaches this goal, if only the subsidy runs long enough
take-some = { $ranges } this goal can be reached; outside that, at no length
take-some-all = At every style some length reaches this goal

## Ranges of styles, within a sentence
range = from style { $from } to { $to }
range-one = at style { $style }
and = { $first } and { $last }

## Where on the map
where-nowhere = No length up to { $longest } months reaches { $points }, whatever the style. The highest on the map is { $highest }.
where-everywhere = It is { $points } or more on the whole map, even with a subsidy of { $shortest } months. The lowest is { $lowest }.
where-time = { $ranges } a longer subsidy brings the goal within reach, at about { $months } months at the earliest (style { $style }).
where-time-all = At every style a longer subsidy brings the goal within reach, at about { $months } months at the earliest (style { $style }).
where-some = { $ranges } some length reaches the goal; the shortest is about { $months } months (style { $style }).
where-some-all = At every style some length reaches the goal; the shortest is about { $months } months (style { $style }).
outside = Outside that, no length up to { $longest } months reaches { $points }.
year = Measured after one year, what comes later does not count. So more than 12 months of subsidy makes no difference here.

## The reader's own place
own-reaches = Your position, style { $style } and { $months } months, comes to { $value }. That reaches the goal.
own-misses = Your position, style { $style } and { $months } months, comes to { $value }. That does not reach the goal.
robust-reaches = Your position also reaches the goal in <b>{ $chosen } of the { $of_chosen }</b> variants chosen to fit the research. The same holds in <b>{ $free } of the { $of_free }</b> variants with every number up to 30% off.
robust-reaches-pro = Your position also reaches the goal for <b>{ $chosen } of the { $of_chosen }</b> parameter sets selected because they fit the findings. The same holds for <b>{ $free } of the { $of_free }</b> draws with every parameter up to 30% off.
robust-misses = Your position also misses the goal in <b>{ $chosen } of the { $of_chosen }</b> variants chosen to fit the research. The same holds in <b>{ $free } of the { $of_free }</b> variants with every number up to 30% off.
robust-misses-pro = Your position also misses the goal for <b>{ $chosen } of the { $of_chosen }</b> parameter sets selected because they fit the findings. The same holds for <b>{ $free } of the { $of_free }</b> draws with every parameter up to 30% off.
spread = At your style some length is enough in { $count } of the { $total } chosen variants. In 8 of 10 of those the shortest is { $span }.
spread-pro = At your style some length is sufficient in { $count } of the { $total } selected parameter sets. In 8 of 10 of those the shortest is { $span }.
spread-all = At your style the shortest length that is enough is { $span } in 8 of 10 chosen variants.
spread-all-pro = At your style the shortest length that is sufficient is { $span } in 8 of 10 selected parameter sets.
spread-none = At your style no length up to { $longest } months is enough in any chosen variant.
spread-none-pro = At your style no length up to { $longest } months is sufficient in any of the selected parameter sets.
span = { $low } to { $high } months
chosen = That tests the model, not practice.
chosen-pro = That tests the robustness of the model, not its validity in practice.
off-map = { $name } is not on this map: other controls differ there as well.

## From which length on, style by style
lengths = At which length does the network reach the goal?
line-own = At your style, { $style } ({ $stop }): <b>{ $lengths }</b>.
line-stop = With { $stop } (style { $style }): <b>{ $lengths }</b>.
line-pinned = With { $name } (style { $style }): <b>{ $lengths }</b>.
lengths-none = at none up to { $months } months
lengths-all = at every one, even at { $months } months
lengths-from = from { $months } months on
lengths-up-to = up to { $months } months, not beyond
lengths-between = from { $from } to { $to } months
lengths-some = at some, first at { $months } months

## Words in the figure
title = Coordinator style and subsidy length
axis-style = style of the coordinator
axis-subsidy = subsidy in months
in-reached = goal reached
in-time = a longer subsidy helps
in-other = longer does not help here:
in-other-low = first coordinate more actively
in-other-high = first take over less
own-label = you, { $name } { $value }
own-label-plain = you { $value }
key-goal = goal: { $points }
key-border = here the advice flips
working = The map is getting finer.

## The table
table = The map as a table
table-caption = { $outcome }, index 0–100. Illustrative, not a forecast. A ✓ means: goal of { $points } reached.
table-corner = Subsidy in months
table-style = style { $style }
table-stop = { $stop } ({ $style })
