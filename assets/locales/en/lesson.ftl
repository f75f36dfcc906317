higher = higher than
lower = lower than
equal = equal to
from-month = from month { $month } on
never = not within eight years
loading = The text is being fetched.
failed = The text could not be fetched. Perhaps there is no connection at the moment. The rest of the page works as usual.
retry = Try again
