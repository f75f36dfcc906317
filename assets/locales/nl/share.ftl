take = Meenemen
share = Delen
embed = Insluiten
download = Downloaden
