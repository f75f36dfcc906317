## Together or against
together-name = Relaties tegen resultaten: de weg van een netwerk
together-under = Elk punt op de lijn is een maand, elk rondje een jaar. Naar rechts: sterkere relaties. Omhoog: meer resultaten.
head-at-cost = De resultaten groeien eerst, maar de relaties slijten
head-relations-first = Eerst groeien de relaties, de resultaten blijven uit
head-together = Relaties en resultaten groeien samen, tot maand { $month }
head-apart = Relaties en resultaten groeien hier niet samen
span = Van maand { $from } tot { $to } { $what }.
up-up = groeien relaties en resultaten samen
up-level = groeien de relaties en blijven de resultaten ongeveer gelijk
up-down = groeien de relaties en dalen de resultaten
level-up = groeien de resultaten en blijven de relaties ongeveer gelijk
level-level = blijven relaties en resultaten ongeveer gelijk
level-down = dalen de resultaten en blijven de relaties ongeveer gelijk
down-up = groeien de resultaten terwijl de relaties dalen
down-level = dalen de relaties en blijven de resultaten ongeveer gelijk
down-down = dalen relaties en resultaten samen
describe-together = De weg van { $name } door het vlak van relaties (naar rechts) en resultaten (omhoog), van maand 0 tot { $last }. { $spans }

## Many networks
networks-name = Veel netwerken: relaties tegen resultaten in maand { $month }
networks-under = Elke stip is een verzonnen netwerk. Schuif met de tijd of druk op afspelen en kijk hoe de wolk kantelt.
head-against = In maand { $month } hebben netwerken met veel resultaten vaak zwakkere relaties
head-unrelated = In maand { $month } hangen relaties en resultaten nauwelijks samen
head-with = In maand { $month } gaan sterke relaties en veel resultaten vaak samen
turns = Tussen maand { $first } en maand { $last } gaat de samenhang van <b>{ $before }</b> naar <b>{ $after }</b>. Eerst werken relaties en resultaten elkaar tegen, later gaan ze samen.
shifts = Tussen maand { $first } en maand { $last } gaat de samenhang van <b>{ $before }</b> naar <b>{ $after }</b>.
rank = In maand { $month } zijn bij <b>{ $results }</b> van de { $count } netwerken de resultaten lager dan bij { $name }, en bij <b>{ $relations }</b> de relaties zwakker.
made-up = De { $count } netwerken zijn verzonnen, niet gemeten. Ze verschillen in alles wat u hierboven kunt instellen. Samenhang loopt van −1 (tegen elkaar) tot +1 (samen).
made-up-pro = De { $count } netwerken zijn gesimuleerde trekkingen en geen waarnemingen. Alle invoer die u hierboven kunt instellen, varieert. De samenhang is een correlatiecoëfficiënt, van −1 tot +1.
networks-table = De wolk als tabel
networks-caption = Samenhang van relaties en resultaten over { $count } verzonnen netwerken, en het gemiddelde per soort coördinator. Illustratief, geen voorspelling.
networks-correlation = Samenhang
networks-mean = { $kind }: relaties / resultaten
short-letting-go = loslaten
short-supporting = ondersteunen
short-taking-over = overnemen
