## Before an audience
moments = Momenten
before = Vorig moment
next = Volgend moment
notes = Notities
notes-title = Spreeknotities
leave = Stop
keys = Pijltjes: volgend en vorig moment. N: notities. Escape: stop.
notes-blocked = Deze browser opende geen tweede venster. Sta vensters voor deze pagina toe.
month = maand { $month }

## The moments
start = begin
lowest = relaties het laagst
crossing = de ene haalt de andere in
peak = resultaten het hoogst
end = subsidie stopt
later = twee jaar later
last = einde van de lijnen

## What to say or ask
say-start = Vraag de zaal: hoe lopen de lijnen, denkt u? Laat ieder eerst zelf kiezen.
say-lowest = Vraag: wat kost hier tijd die u in de cijfers nog niet ziet?
say-crossing = Vraag: wie zou dit netwerk een jaar eerder hebben gestopt?
say-peak = Vraag: wie doet op dit moment het werk, en blijft die na de subsidie?
say-end = Laat een stilte vallen. Vraag dan: wat gebeurt er nu het geld stopt?
say-later = Vraag: is dit genoeg? En wat zou u twee jaar eerder anders doen?
say-last = Zeg erbij: dit is illustratief, geen voorspelling. De vormen volgen het onderzoek.

## The second window
now = Nu op het scherm
following = Dit venster volgt de presentatie.
waiting = Geen presentatie gevonden. Open dit venster vanuit de presentatie, met de knop Notities.
coming-up = Hierna
none-after = Dit is het laatste moment.
since = Bezig
minutes = { $minutes } min
between = Tussen twee momenten
