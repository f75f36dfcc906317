month = Time
style = Coordinator style
subsidy = Subsidy
existing = Existing relations
independence = Independence of coordinator
pressure = Pressure for results
early = Attention to results, first
late = Attention to results, later
shift = Later starts in month
shift-idle = Has effect once “first” and “later” differ.
in-months = in months
unit-months = months
unit-points = 0 to 100
minus = { $name }: one less
plus = { $name }: one more
typed = { $name }, { $unit }
reset = Reset { $name } to { $value }
locked = Locked: you cannot change this here.
locked-cases = The choice of case is locked here.
play = Play
pause = Pause
year-short = { $count } yr
mark-year = 1 year
mark-action-plan = action plan
mark-covenant = covenant
refused = Type a number, such as { $example }. The earlier value stays.
clamped = This goes from { $low } to { $high }; it is now { $used }.
value-month = month { $month }, { $duration }
value-start = month 0, the start
value-style = { $value }, { $stop }
value-existing = { $value } out of 100: { $level ->
    [low] few existing relations
    [middle] some know each other already
   *[high] existing platforms
}
value-independence = { $value } out of 100: { $level ->
    [low] the coordinator is one of the parties
    [middle] half independent
   *[high] independent
}
value-pressure = { $value } out of 100: { $level ->
    [low] little pressure
    [middle] moderate pressure
   *[high] high pressure
}
value-focus = { $value } out of 100: { $level ->
    [low] attention mostly to relations
    [middle] attention to both
   *[high] attention mostly to results
}
end-existing-low = none
end-existing-high = many
end-independence-low = a party
end-independence-high = independent
end-pressure-low = none
end-pressure-high = high
end-focus-low = relations only
end-focus-high = results only
stop-letting-go = letting go
stop-supporting = supporting
stop-stimulating = stimulating
stop-steering = steering
stop-taking-over = taking over
