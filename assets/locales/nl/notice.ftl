heading = Niet alles uit de link kon worden overgenomen
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
