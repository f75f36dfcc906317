listen = Luister naar de lijnen
stop = Stop het geluid
how = Relaties klinken links, resultaten rechts. Hoger is sterker. Eén tik: de subsidie stopt. Twee tikken: de lijnen kruisen.
done = Klaar: relaties eindigen op { $relations }, resultaten op { $results }.
silent = Er komt hier geen geluid. De zinnen en de tabel zeggen hetzelfde.
