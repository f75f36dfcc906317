title = For the trainer
intro = All you need to work with a group. There are two workshops, and for every exercise what you can say, ask and hand out. Every page is made to be printed.
all = All pages for the trainer
workshops = Workshops
exercises = With the exercises
unknown = This page does not exist or has another name now.
print = Print
open-exercise = Open the exercise
open-class = Gather the codes of the group
questions = Questions of the exercise
hand-out = Hand-out
values = The values of the model
values-caption = Index 0–100, model { $model }. Illustrative, not a forecast.
head-month = Month
head-relations = Relations
head-results = Results
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
of = { $name }, relations and results
version = Netwerktijd { $version }, model { $model }. Illustrative, not a forecast.
link = This page: { $link }
