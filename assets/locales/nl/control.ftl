month = Tijd
style = Stijl van de coördinator
subsidy = Subsidie
existing = Bestaande relaties
independence = Onafhankelijkheid coördinator
pressure = Druk op resultaten
early = Aandacht voor resultaten, eerst
late = Aandacht voor resultaten, later
shift = Later begint in maand
shift-idle = Werkt pas als “eerst” en “later” verschillen.
in-months = in maanden
unit-months = maanden
unit-points = 0 tot 100
minus = { $name }: één minder
plus = { $name }: één meer
typed = { $name }, { $unit }
reset = { $name } terugzetten naar { $value }
locked = Staat vast: u kunt dit hier niet veranderen.
locked-cases = De keuze van casus staat hier vast.
play = Speel af
pause = Pauzeer
year-short = { $count } jr
mark-year = 1 jaar
mark-action-plan = Actieplan
mark-covenant = convenant
refused = Vul een getal in, zoals { $example }. De vorige waarde blijft staan.
clamped = Dat kan van { $low } tot { $high }; het is nu { $used }.
value-month = maand { $month }, { $duration }
value-start = maand 0, het begin
value-style = { $value }, { $stop }
value-existing = { $value } van 100: { $level ->
    [low] weinig bestaande relaties
    [middle] een deel kent elkaar al
   *[high] bestaande platforms
}
value-independence = { $value } van 100: { $level ->
    [low] de coördinator is zelf partij
    [middle] half onafhankelijk
   *[high] onafhankelijk
}
value-pressure = { $value } van 100: { $level ->
    [low] weinig druk
    [middle] matige druk
   *[high] hoge druk
}
value-focus = { $value } van 100: { $level ->
    [low] vooral aandacht voor relaties
    [middle] aandacht voor allebei
   *[high] vooral aandacht voor resultaten
}
end-existing-low = geen
end-existing-high = veel
end-independence-low = partij
end-independence-high = onafhankelijk
end-pressure-low = geen
end-pressure-high = hoog
end-focus-low = alleen relaties
end-focus-high = alleen resultaten
stop-letting-go = loslaten
stop-supporting = ondersteunen
stop-stimulating = stimuleren
stop-steering = regisseren
stop-taking-over = zelf doen
