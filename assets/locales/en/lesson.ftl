higher = higher than
lower = lower than
equal = equal to
after-months = after { $count ->
    [one] { $count } month
   *[other] { $count } months
}
never = not within eight years
loading = The text is being fetched.
failed = The text could not be fetched. Perhaps there is no connection at the moment. The rest of the page works as usual.
retry = Try again
