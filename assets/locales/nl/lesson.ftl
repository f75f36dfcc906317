higher = hoger dan
lower = lager dan
equal = gelijk aan
from-month = vanaf maand { $month }
never = binnen acht jaar niet
loading = De tekst wordt opgehaald.
failed = De tekst kon niet worden opgehaald. Misschien is er even geen verbinding. De rest van de pagina werkt gewoon.
retry = Probeer het opnieuw
