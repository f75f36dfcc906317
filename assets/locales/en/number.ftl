years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
years-and-months = { $years } and { $months }
of-hundred = { $value } out of 100
decimal-sign = .
