title = Voor de trainer
intro = Alles om met een groep aan de slag te gaan. Er zijn twee workshops, en bij elke oefening staat wat u kunt zeggen, vragen en uitdelen. Elke bladzijde is gemaakt om af te drukken.
all = Alle bladzijden voor de trainer
workshops = Workshops
exercises = Bij de oefeningen
unknown = Deze bladzijde bestaat niet of heet nu anders.
print = Druk af
open-exercise = Open de oefening
open-class = Verzamel de codes van de groep
questions = Vragen bij de oefening
hand-out = Uitdeelblad
values = De waarden van het model
values-caption = Index 0–100, model { $model }. Illustratief, geen voorspelling.
head-month = Maand
head-relations = Relaties
head-results = Resultaten
minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
of = { $name }, relaties en resultaten
version = Netwerktijd { $version }, model { $model }. Illustratief, geen voorspelling.
link = Deze bladzijde: { $link }
