## The room
intro = First predict what happens. Then see what the model makes of it, and explain the difference.
exercises = Exercises
missions = Missions
missions-intro = A mission asks for a trade-off. There is always more than one solution, and a higher line earns nothing extra.
mark-done = done
mark-reached = reached
all = All exercises and missions
next = Next: { $name }
unknown = This exercise does not exist, or no longer. Choose another one from the list.
more = Practise further
grounds = What this rests on
grounds-about = Statements from the research in our words. S1 and so on are their numbers on this site.

## Steps of an exercise
steps = Steps
step-predict = Predict
step-compare = Compare
step-explain = Explain
step-debrief = Discuss

## Predicting
how = Draw the line from left to right, or fill in five values below. Drawing and numbers are the same thing.
how-both = Choose a line and draw it from left to right, or fill in the values below. Drawing and numbers are the same thing.
which = Which line do you draw?
figure-relations = Your prediction of relations
figure-results = Your prediction of results
figure-both = Your prediction of relations and results
fields-relations = Relations, 0 to 100
fields-results = Results, 0 to 100
field = month { $month }
field-relations = relations in month { $month }
field-results = results in month { $month }
minus = { $name }: five less
plus = { $name }: five more
erase = Erase all
sure = How sure are you?
sure-guess = a guess
sure-fairly = fairly sure
sure-very = very sure
show = Show the model
missing = { $count ->
    [one] { $count } value
   *[other] { $count } values
} to go: { $list }.
missing-sure = Now say how sure you are.
missing-both = { $count ->
    [one] { $count } value
   *[other] { $count } values
} to go: { $list }. Also say how sure you are.
ready = All is filled in.
and = { $first } and { $last }
stays = Your prediction is not in the link and is sent nowhere.
describe-empty = Empty axes from month 0 to month { $last }. The subsidy stops in month { $stop }. You have not filled in anything yet.
describe-empty-whole = Empty axes from month 0 to month { $last }. The subsidy runs all the time. You have not filled in anything yet.
describe-drawn = { $what }, your prediction: { $list }.
describe-model = { $what } in the model: { $list }.
describe-value = { $value } in month { $month }
describe-given = { $what } for comparison, { $name }: { $list }.

## In the figure
you = you { $value }
you-relations = you, relations { $value }
you-results = you, results { $value }
model = model { $value }
model-relations = model, relations { $value }
model-results = model, results { $value }
go-on = go on to month { $month }
apart = { $count ->
    [one] { $count } point
   *[other] { $count } points
}

## Comparing
table-caption = Your prediction beside the model, index 0–100. Illustrative, not a forecast.
table-relations = Relations beside the model, index 0–100
table-results = Results beside the model, index 0–100
table-month = month
table-you = you
table-model = model
table-difference = difference
again = Predict again
what-relations = relations
what-results = results
start-relations = Relations
start-results = Results
gap-none = Your values for { $what } are the same as those of the model.
gap-small = For { $what } you were nowhere more than { $points ->
    [one] { $points } point
   *[other] { $points } points
} away from the model.
gap-high = The biggest difference for { $what }: in month { $month } you expected <b>{ $points } points more</b> than the model gives.
gap-low = The biggest difference for { $what }: in month { $month } you expected <b>{ $points } points less</b> than the model gives.
right-rises = You expected { $what } to grow without a setback. So they do in the model.
right-falls = You expected { $what } only to fall. So they do in the model.
right-flat = You expected { $what } to stay about the same. So they do in the model.
right-peak = You expected the peak of { $what } in month { $month }. So it is in the model.
right-dip = You expected the lowest point of { $what } in month { $month }. So it is in the model.
near-peak = You expected the peak of { $what } in month { $yours }; in the model it is month { $model }. With five values it can hardly be closer.
near-dip = You expected the lowest point of { $what } in month { $yours }; in the model it is month { $model }. With five values it can hardly be closer.
peak-later = You expected the peak of { $what } <b>{ $by } later</b> than in the model: in month { $yours } instead of month { $model }.
peak-earlier = You expected the peak of { $what } <b>{ $by } earlier</b> than in the model: in month { $yours } instead of month { $model }.
dip-later = You expected the lowest point of { $what } <b>{ $by } later</b> than in the model: in month { $yours } instead of month { $model }.
dip-earlier = You expected the lowest point of { $what } <b>{ $by } earlier</b> than in the model: in month { $yours } instead of month { $model }.
yours-rises = You expected { $what } to grow without a setback.
yours-falls = You expected { $what } only to fall.
yours-flat = You expected { $what } to stay about the same.
yours-peak = You expected { $what } to be highest in month { $month }, and then to fall.
yours-dip = You expected { $what } to be lowest in month { $month }, and then to recover.
model-rises = In the model they grow without a setback.
model-falls = In the model they only fall.
model-flat = In the model they stay about the same.
model-peak = In the model they are highest in month { $month } and then fall.
model-dip = In the model they are lowest in month { $month } and then recover.
after-same = After the subsidy you expected { $way ->
    [rises] growth
    [falls] a fall
   *[holds] little change
} in { $what }: from { $yours_from } to { $yours_to }. So it is in the model: from { $model_from } to { $model_to }.
after-other = After the subsidy you expected { $way ->
    [rises] growth
    [falls] a fall
   *[holds] little change
} in { $what }: from { $yours_from } to { $yours_to }. In the model they { $model ->
    [rises] grow
    [falls] fall
   *[holds] change little
}: from { $model_from } to { $model_to }.
within = { $count ->
    [0] None of your five values lies
    [one] One of your five values lies
    [5] All five of your values lie
   *[other] { $count } of your five values lie
} in the band that holds 8 of 10 variants of the model.
sure-far = You were very sure. Then look all the more closely at where the difference comes from.
guess-near = You called it a guess, but you came close to the model.

## Explaining and debriefing
explain = Explain the difference
answers = Choose an answer
best = In this model this answer fits best.
other = In this model another answer fits better:
best-own = In this model this answer fits best:
told-host = The site around this frame gets your prediction, your answer and what you try in a mission. It does not get your own words.
own-words = Or explain it in your own words
own-words-stay = This text stays in this window. It is not kept and not sent.
to-debrief = On to the discussion
debrief = To discuss
explore = Look at this case in Explore
explore-not = This case uses a setting that has no slider in Explore.

## Missions
free = This you may change
targets = This must come out
costs = What it costs and yields
reached-all = Reached: all goals at once.
reached-some = Not reached yet: { $reached } of { $of } goals.
is-reached = reached
is-missed = not reached
back-to-start = Back to the start
solutions = Your solutions so far
solutions-none = None yet. There is more than one solution.
solutions-caption = Your solutions side by side. Illustrative, not a forecast.
solution = solution { $number }
lay = Lay this solution beside
at-start = the starting point
solutions-hint = Look for another one, with another style or another length. What does it cost?
moment-year = after a year
moment-end = when the subsidy stops
moment-later = two years after the subsidy
target-kept = Two years after the subsidy at least { $need }% of the results is still there.
target-results = Results are at least { $need } { $moment }.
target-relations = Relations are at least { $need } { $moment }.
target-never = Relations never fall below { $need }.
target-subsidy = The subsidy runs for at most { $need } months.
now-percent = Now { $value }%
now-points = Now { $value }
now-lowest = Now { $value } at the lowest
now-months = Now { $value } months
cost-subsidy = months of subsidy
cost-waiting = months until results are at least { $points }
cost-waiting-never = results never reach { $points }
cost-lowest = lowest level of relations
cost-left = results two years after the subsidy
cost-coordinator = % of the work after a year is done by the coordinator
never = never

## What is kept
progress = Your progress
keep = Keep my progress on this device
keep-about = Only if you tick this. Your predictions, answers and missions reached then stay in this browser. Keeping sends nothing.
forget = Forget everything
forgotten = All is forgotten. Nothing is kept on this device any more.
denied = This browser does not allow keeping anything here. Practising works all the same; when the page is closed your progress is gone.
refused-foreign = What is on this device is not of this page or is damaged. It was not used. “Forget everything” clears it.
refused-version = What is on this device was kept by another version of this page. It was not used. “Forget everything” clears it.
refused-line = What is on this device is damaged in line { $line }. None of it was used. “Forget everything” clears it.
