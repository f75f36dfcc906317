## Takeaway, with a pinned scenario
take-slower-more = { $own } starts slower, but keeps more when the subsidy stops
take-faster-less = { $own } scores earlier, but keeps less when the subsidy stops
take-faster-more = { $own } scores earlier and keeps more as well
take-slower-less = { $own } starts slower and keeps less as well
take-same-more = { $own } starts about the same, but keeps more
take-same-less = { $own } starts about the same, but keeps less
take-slower-same = { $own } starts slower and keeps about as much
take-faster-same = { $own } scores earlier and keeps about as much
take-same-same = { $own } and { $pinned } run about the same course

## Takeaway, one scenario
take-crumbles = Results come fast, but crumble while the subsidy still runs
take-talk = Relations grow, results do not come
take-stalls = This network does not get going
take-wears = Results grow, relations wear out
take-holds = Results grow, relations stay about the same
take-lasts = Relations and results grow together, and most of it stays
take-thins = Relations and results grow together; after the subsidy results thin out
take-vanishes = Results grow, but mostly vanish when the subsidy stops

## The line below it
under-style = Same start, same subsidy. Only the coordinator works differently: in { $own } they { $own_does }, in { $pinned } they { $pinned_does }.
under-differences = Difference from { $pinned }: { $list }.
under-more = { $list } and { $count ->
    [one] 1 more difference
   *[other] { $count } more differences
}
under-single = The coordinator { $does }. The subsidy runs for { $duration }.
difference-months = { $name } { $own } against { $pinned } months
difference-points = { $name } { $own } against { $pinned }
does-letting-go = <b>let go</b> of the network
does-supporting = <b>support</b> the partners
does-stimulating = <b>stimulate</b> the partners
does-steering = <b>steer</b> the network
does-taking-over = <b>do it themselves</b>
single-letting-go = <b>lets go</b> of the network
single-supporting = <b>supports</b> the partners
single-stimulating = <b>stimulates</b> the partners
single-steering = <b>steers</b> the network
single-taking-over = <b>takes over</b>

## What you see, with a pinned scenario
first-year = After one year { $leader } scores higher: <res>{ $high } against { $low }</res>.
first-year-alone = After one year { $leader } scores higher: <res>{ $high } against { $low }</res>. Most of the work there is done by the coordinator.
first-year-equal = After one year results are equal: <res>{ $own }</res>.
first-year-same = After one year results differ little: <res>{ $own } and { $pinned }</res>.
crossing = From month { $month } on { $leader } is ahead.
no-crossing = { $leader } stays ahead in these eight years.
left-two = Two years after the subsidy stops, { $own } has <res>{ $own_later }</res> left of { $own_end }, and { $pinned } has <res>{ $pinned_later }</res> left of { $pinned_end }.
moved-two = In the two years after the subsidy stops, { $own } goes from { $own_end } to <res>{ $own_later }</res> and { $pinned } from { $pinned_end } to <res>{ $pinned_later }</res>.
doubt = The heading holds in <b>{ $chosen } of the { $of_chosen }</b> variants chosen to fit the research. It holds in <b>{ $free } of the { $of_free }</b> variants with every number up to 30% off. That tests the model, not practice.
doubt-pro = The heading holds for <b>{ $chosen } of the { $of_chosen }</b> parameter sets selected because they fit the findings. It holds for <b>{ $free } of the { $of_free }</b> draws with every parameter up to 30% off. That tests the robustness of the model, not its validity in practice.

## What you see, one scenario
crumbles = Results peak in month { $month } at <res>{ $peak }</res> and sink to <res>{ $end }</res> while the subsidy still runs.
grows = Results are at <res>{ $year }</res> after one year and at <res>{ $end }</res> when the subsidy stops.
low = Results do not get above <res>{ $peak }</res>.
alone = After one year about { $share }% of what happens comes from the coordinator.
mostly-talk = At most { $percent }% of the time goes to results, the rest to talk.
relations-rise = Relations grow in that time from <rel>{ $start }</rel> to <rel>{ $end }</rel>.
relations-fall = Relations fall in that time from <rel>{ $start }</rel> to <rel>{ $end }</rel>.
relations-hold = Relations stay in that time around <rel>{ $end }</rel>.
left-more = Two years after the subsidy stops results have grown further: from { $end } to <res>{ $later }</res>.
left-most = Two years after the subsidy stops most is still there: of { $end }, <res>{ $later }</res> seems to remain.
left-part = Two years after the subsidy stops part is gone: of { $end }, <res>{ $later }</res> seems to remain.
left-little = Two years after the subsidy stops little is left: of { $end } only <res>{ $later }</res>.
spread = In 8 out of 10 variants that lies between { $low } and { $high }.
spread-pro = For 8 out of 10 selected parameter sets that lies between { $low } and { $high }. That is a spread over models and no confidence interval.
