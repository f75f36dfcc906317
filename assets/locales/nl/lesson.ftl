higher = hoger dan
lower = lager dan
equal = gelijk aan
after-months = na { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
never = niet binnen acht jaar
loading = De tekst wordt opgehaald.
failed = De tekst kon niet worden opgehaald. Misschien is er even geen verbinding. De rest van de pagina werkt gewoon.
retry = Probeer het opnieuw
