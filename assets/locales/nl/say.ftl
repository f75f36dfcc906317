## Takeaway, with a pinned scenario
take-slower-more = { $own } begint trager, maar houdt meer over als de subsidie stopt
take-faster-less = { $own } scoort eerder, maar houdt minder over als de subsidie stopt
take-faster-more = { $own } scoort eerder en houdt ook meer over
take-slower-less = { $own } begint trager en houdt ook minder over
take-same-more = { $own } begint ongeveer gelijk, maar houdt meer over
take-same-less = { $own } begint ongeveer gelijk, maar houdt minder over
take-slower-same = { $own } begint trager en houdt ongeveer evenveel over
take-faster-same = { $own } scoort eerder en houdt ongeveer evenveel over
take-same-same = { $own } en { $pinned } lopen ongeveer gelijk op

## Takeaway, one scenario
take-crumbles = De resultaten komen snel, maar brokkelen af terwijl de subsidie nog loopt
take-talk = De relaties groeien, de resultaten blijven uit
take-stalls = Dit netwerk komt niet op gang
take-wears = De resultaten groeien, de relaties slijten
take-holds = De resultaten groeien, de relaties blijven ongeveer gelijk
take-lasts = Relaties en resultaten groeien samen, en het meeste blijft
take-thins = Relaties en resultaten groeien samen; na de subsidie dunnen de resultaten uit
take-vanishes = De resultaten groeien, maar verdwijnen grotendeels als de subsidie stopt

## The line below it
under-style = Zelfde start, zelfde subsidie. Alleen de coördinator werkt anders: bij { $own } { $own_does }, bij { $pinned } { $pinned_does }.
under-differences = Verschil met { $pinned }: { $list }.
under-more = { $list } en nog { $count ->
    [one] 1 verschil
   *[other] { $count } verschillen
}
under-single = De coördinator { $does }. De subsidie loopt { $duration }.
difference-months = { $name } { $own } tegen { $pinned } maanden
difference-points = { $name } { $own } tegen { $pinned }
does-letting-go = <b>laat</b> die het netwerk <b>los</b>
does-supporting = <b>ondersteunt</b> die de partners
does-stimulating = <b>stimuleert</b> die de partners
does-steering = <b>regisseert</b> die het netwerk
does-taking-over = <b>doet die het zelf</b>
single-letting-go = <b>laat</b> het netwerk <b>los</b>
single-supporting = <b>ondersteunt</b> de partners
single-stimulating = <b>stimuleert</b> de partners
single-steering = <b>regisseert</b> het netwerk
single-taking-over = <b>doet het zelf</b>

## What you see, with a pinned scenario
first-year = Na een jaar scoort { $leader } hoger: <res>{ $high } tegen { $low }</res>.
first-year-alone = Na een jaar scoort { $leader } hoger: <res>{ $high } tegen { $low }</res>. Het meeste werk doet daar de coördinator.
first-year-equal = Na een jaar zijn de resultaten gelijk: <res>{ $own }</res>.
first-year-same = Na een jaar ontlopen de resultaten elkaar weinig: <res>{ $own } en { $pinned }</res>.
crossing = Vanaf maand { $month } ligt { $leader } voor.
no-crossing = { $leader } blijft in deze acht jaar voor.
left-two = Twee jaar nadat de subsidie stopt, is bij { $own } van { $own_end } nog <res>{ $own_later }</res> over, bij { $pinned } van { $pinned_end } nog <res>{ $pinned_later }</res>.
moved-two = In de twee jaar nadat de subsidie stopt, gaat { $own } van { $own_end } naar <res>{ $own_later }</res> en { $pinned } van { $pinned_end } naar <res>{ $pinned_later }</res>.
doubt = De kop geldt in <b>{ $chosen } van de { $of_chosen }</b> varianten die op het onderzoek zijn uitgekozen. Hij geldt in <b>{ $free } van de { $of_free }</b> varianten met elk getal tot 30% anders. Dat toetst het model, niet de praktijk.
doubt-pro = De kop houdt stand bij <b>{ $chosen } van de { $of_chosen }</b> parametersets die zijn geselecteerd omdat ze bij de bevindingen passen. Hij houdt stand bij <b>{ $free } van de { $of_free }</b> trekkingen waarin elke parameter tot 30% afwijkt. Dat toetst de robuustheid van het model, niet de geldigheid in de praktijk.

## What you see, one scenario
crumbles = De resultaten pieken in maand { $month } op <res>{ $peak }</res> en zakken naar <res>{ $end }</res> terwijl de subsidie nog loopt.
grows = De resultaten staan na een jaar op <res>{ $year }</res> en op <res>{ $end }</res> als de subsidie stopt.
low = De resultaten komen niet boven <res>{ $peak }</res>.
alone = Na een jaar komt ongeveer { $share }% van wat er gebeurt van de coördinator zelf.
mostly-talk = Hoogstens { $percent }% van de tijd gaat naar resultaten, de rest naar overleg.
relations-rise = De relaties groeien in die tijd van <rel>{ $start }</rel> naar <rel>{ $end }</rel>.
relations-fall = De relaties dalen in die tijd van <rel>{ $start }</rel> naar <rel>{ $end }</rel>.
relations-hold = De relaties blijven in die tijd rond <rel>{ $end }</rel>.
left-more = Twee jaar nadat de subsidie stopt, zijn de resultaten verder gegroeid: van { $end } naar <res>{ $later }</res>.
left-most = Twee jaar nadat de subsidie stopt, is het meeste er nog: van { $end } lijkt <res>{ $later }</res> over te blijven.
left-part = Twee jaar nadat de subsidie stopt, is een deel weg: van { $end } lijkt <res>{ $later }</res> over te blijven.
left-little = Twee jaar nadat de subsidie stopt, is weinig over: van { $end } nog <res>{ $later }</res>.
spread = In 8 van de 10 varianten ligt dat tussen { $low } en { $high }.
spread-pro = Bij 8 van de 10 geselecteerde parametersets ligt dat tussen { $low } en { $high }. Dat is een spreiding over modellen en geen betrouwbaarheidsinterval.
