years = { $count } jaar
months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
years-and-months = { $years } en { $months }
of-hundred = { $value } van 100
decimal-sign = ,
