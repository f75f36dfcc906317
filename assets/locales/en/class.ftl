title = What the group predicts
intro = Every participant gets a short code after predicting. Gather the codes here. You then see all predictions over each other, and only after that what the model makes of it.
privacy = No account is needed. A code holds the numbers, the exercise and how sure somebody was, nothing else. This page passes nothing on.
gather = Gather codes
paste = Paste codes or links
paste-hint = A list, a mail or a whole chat will do. The page finds the codes by itself.
add = Add
clear = Clear all codes
camera = Read with the camera
camera-stop = Stop the camera
camera-failed = The camera cannot be used. Codes, links and pictures do work.
camera-view = What the camera sees
picture = Read a picture with QR codes
picture-none = The picture holds no QR code with a code of this page.
no-detector = This browser cannot read QR codes from a picture. Codes and links do work. Whoever reads a QR code with the camera of a phone gets a link.
address = The codes are also in the link of this page. Keep that link to go on later.

## What was added
added = { $count ->
    [one] { $count } code added
   *[other] { $count } codes added
}.
added-none = No new code was found.
twice = { $codes } was there already. A code counts once.
twice-more = { $count ->
    [one] { $count } code was there already
   *[other] { $count } codes were there already
}: { $codes }. A code counts once.
refused = { $count ->
    [one] { $count } code has not been taken over
   *[other] { $count } codes have not been taken over
}. The others stay.
refused-code = { $code }: { $why }
fault-short = characters are missing. There are { $given }, there should be { $needed }.
fault-long = there are too many characters. There should be { $needed }.
fault-sign = “{ $sign }” occurs in no code at all.
fault-check = the check fails. Probably a character was copied wrongly.
fault-version = this code comes from another version of the page.
fault-senseless = the check is right, but this page does not write such codes.
left-out = { $count ->
    [one] { $count } code found no room
   *[other] { $count } codes found no room
}. The most is { $most }.

## What is seen
predictions = { $count ->
    [one] { $count } prediction
   *[other] { $count } predictions
}
none = There are no codes yet.
exercise = Exercise
exercise-of = { $name } ({ $count })
unknown = unknown exercise
unknown-why = The exercise of these codes is not on this page. Perhaps it was renamed. So these predictions cannot be drawn.
line = Line
relations = Relations
results = Results
figure-relations = The relations that the group predicts
figure-results = The results that the group predicts
key-each = Thin lines: every prediction
key-half = Band: the middle half
key-median = Yellow line: the median, the prediction in the middle
key-model = Solid line: the model
end-median = median { $value }
end-model = model { $value }
reveal = Show the model
hide = Hide the model
reveal-first = First discuss what the group agrees on.
table = The figures of the group
table-caption = Index 0–100 by month. Illustrative, not a forecast.
head-month = Month
head-median = Median
head-half = Half between
head-all = Lowest and highest
head-model = Model
head-gap = Difference
between = { $low } and { $high }

misfit = { $count ->
    [one] { $count } code does not fit the question of this exercise and is left out
   *[other] { $count } codes do not fit the question of this exercise and are left out
}.

## In words
see = What the group thinks
group-relations = The middle prediction of relations in month { $month } is <rel>{ $median }</rel>. Half of the group are between { $low } and { $high }.
group-results = The middle prediction of results in month { $month } is <res>{ $median }</res>. Half of the group are between { $low } and { $high }.
split = Predictions differ most about month { $month }: half are between { $low } and { $high }.
agree = The group agrees on the whole: in every month the middle half lies at most { $points } apart.
beside = The group beside the model
biggest-high = The biggest difference is in month { $month }: the group comes to <b>{ $median }</b>, the model to <b>{ $model }</b>. The group is { $points } higher.
biggest-low = The biggest difference is in month { $month }: the group comes to <b>{ $median }</b>, the model to <b>{ $model }</b>. The group is { $points } lower.
close = The middle prediction is nowhere more than { $points } from the model.
peak = Of these months, the group expects the highest point in month { $group }. In the model that is month { $model }.
near = In month { $month }, { $near } of { $all } predictions is within 10 points of the model.
near-more = In month { $month }, { $near } of { $all } predictions are within 10 points of the model.
sure-guess = Those who guessed ({ $count }) are { $points } from the model on average.
sure-fairly = Those who were fairly sure ({ $count }) are { $points } from the model on average.
sure-very = Those who were very sure ({ $count }) are { $points } from the model on average.
points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
hedge = The model is a simplification. A difference does not mean that the group is wrong. It is a reason to ask why.

## For the participant
ticket = Your code for the group
ticket-text = Give this code to the trainer, or let the QR code be read. The code holds your numbers, the exercise and how sure you were, nothing else.
ticket-link = Link with this code
ticket-qr = QR code with the link of code { $code }
