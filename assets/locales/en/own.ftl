title = Your own network beside the model
intro = For three to eight moments, estimate how good the relations in your network were and what the network delivered. You see your points beside the setting that you chose under Explore, and beside two cases from the research.
scale = 0 is nothing, 100 is what your network could attain. If you do not know a value, leave it empty.
moments = Your estimates
table-caption = One moment a row. The month counts from the start of your network.
moment = Moment
month = Month
relations = Relations
results = Results
field = { $what }, moment { $number }
remove = Remove moment { $number }
add = Add a moment
full = There is no room for more than eight moments. The figure could not be read any more.
needs = { $count ->
    [one] { $count } more moment is needed
   *[other] { $count } more moments are needed
} for a comparison.
fault = Moment { $number }: { $what }
wrong-no-month = fill in the month.
wrong-no-value = fill in relations or results.
wrong-unreadable = “{ $given }” is not a number.
wrong-outside-month = choose a month from 0 to { $last }.
wrong-outside = choose a number from 0 to 100.
wrong-twice = month { $month } is there already.

## Keeping and sharing
stays = This page sends your numbers nowhere.
keep = Keep this on this device
keep-note = Otherwise it is gone as soon as you close the page.
keep-failed = This browser keeps nothing for this page. Write your numbers down, or put them in the link.
kept = Kept on this device.
in-link = Put this in the link
in-link-note = Whoever gets the link sees your numbers. They stand behind the #. That part of a link does not go to a server.
forget = Forget everything
forgotten = Your numbers have been wiped, also from this device.
refused-foreign = There is something on this device that this page did not write. It has not been used. “Forget everything” clears it away.
refused-version = There are numbers on this device from another version of this page. They have not been used. “Forget everything” clears them away.
refused-damaged = The numbers on this device are damaged. They have not been used. “Forget everything” clears them away.

## The figure
figure = Your points beside the lines of the model
your-relations = your relations
your-results = your results
chosen = the chosen setting
key-own = Yellow points: your estimates, round for relations and square for results
key-chosen = Solid lines: { $name }
key-cases = Broken lines: { $list }
to-explore = Choose another setting under Explore
describe = { $what }, your estimates: { $list }.
describe-value = { $value } in month { $month }
and = { $first } and { $last }

## What the numbers say
see = What your numbers say
way-relations = Your relations go from <rel>{ $from }</rel> in month { $first } to <rel>{ $to }</rel> in month { $last }.
way-results = Your results go from <res>{ $from }</res> in month { $first } to <res>{ $to }</res> in month { $last }.
nearest = Nearest to your numbers is <b>{ $name }</b>, with { $points } difference on average.
as-near = <b>{ $one }</b> and <b>{ $other }</b> are about as near to your numbers: { $points } and { $others } difference on average.
far = None of these lines is near to your numbers. { $name } comes closest, with { $points } difference on average.
further = { $name } is further away: { $points } on average.
points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
widest-relations = The widest gap to { $name } is in relations in month { $month }: you estimate <rel>{ $own }</rel>, the model gives <rel>{ $model }</rel>.
widest-results = The widest gap to { $name } is in results in month { $month }: you estimate <res>{ $own }</res>, the model gives <res>{ $model }</res>.
beyond = Not compared: month { $months }. The lines of the model run to month { $last }.
nothing = All your moments lie after month { $last }. The model has no lines there, so there is nothing to compare.
hedge = An estimate is not a measurement. That your numbers resemble a line does not say that your network will go on that way.
