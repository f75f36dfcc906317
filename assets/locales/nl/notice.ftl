heading = Niet alles uit de link is overgenomen
heading-model = Deze link is met een ander model gemaakt
clamped = “{ $key }” stond op { $given }; dat is nu { $used }, de dichtstbijzijnde waarde die kan.
unreadable = “{ $key }” had de waarde “{ $given }”; die is niet te lezen. De gewone waarde blijft staan.
unreadable-empty = “{ $key }” had geen waarde. De gewone waarde blijft staan.
unknown = “{ $key }” kent deze pagina niet; dat is overgeslagen.
format = Deze link is van een soort (“{ $given }”) die deze pagina niet kent. De beginstand is geopend.
too-long = Deze link is te lang om van deze pagina te zijn. De beginstand is geopend.
more = En nog { $count ->
    [one] { $count } ander punt
   *[other] { $count } andere punten
}.
dismiss = Melding sluiten
model = De link is gemaakt met model { $made }; deze pagina rekent met model { $here }. De curven kunnen dus anders lopen dan de maker zag. { $changed }
changed-since-2 = Veranderd sinds model 2: verwachtingen die niet uitkomen, kosten betrokkenheid. Routine ontstaat onder een coördinator die ondersteunt. Relaties verouderen altijd. Ideeën van de leden bepalen mee wat haalbaar is.
