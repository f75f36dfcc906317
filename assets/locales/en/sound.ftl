listen = Listen to the lines
stop = Stop the sound
how = Relations sound at the left, results at the right. Higher is stronger. One tick: the subsidy stops. Two ticks: the lines cross.
done = Done: relations end at { $relations }, results at { $results }.
silent = No sound comes here. The sentences and the table say the same.
