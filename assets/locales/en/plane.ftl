## Together or against
together-name = Relations against results: the path of a network
together-under = Every point of the line is a month, every circle a year. To the right: stronger relations. Upwards: more results.
head-at-cost = Results grow first, but relations wear out
head-relations-first = Relations grow first, results stay away
head-together = Relations and results grow together, until month { $month }
head-apart = Relations and results do not grow together here
span = From month { $from } to { $to } { $what }.
up-up = relations and results grow together
up-level = relations grow and results stay about level
up-down = relations grow and results fall
level-up = results grow and relations stay about level
level-level = relations and results stay about level
level-down = results fall and relations stay about level
down-up = results grow while relations fall
down-level = relations fall and results stay about level
down-down = relations and results fall together
describe-together = The path of { $name } through the plane of relations (to the right) and results (upwards), from month 0 to { $last }. { $spans }

## Many networks
networks-name = Many networks: relations against results in month { $month }
networks-under = Every dot is a made-up network. Move the time or press play, and watch the cloud lean over.
head-against = In month { $month } networks with many results often have weaker relations
head-unrelated = In month { $month } relations and results hardly go together
head-with = In month { $month } strong relations and many results often go together
turns = Between month { $first } and month { $last } the correlation goes from <b>{ $before }</b> to <b>{ $after }</b>. At first relations and results pull against each other, later they go together.
shifts = Between month { $first } and month { $last } the correlation goes from <b>{ $before }</b> to <b>{ $after }</b>.
rank = In month { $month } results are lower than those of { $name } in <b>{ $results }</b> of the { $count } networks, and relations are weaker in <b>{ $relations }</b>.
made-up = The { $count } networks are made up, not measured. They differ in everything you can set above. A correlation runs from −1 (against each other) to +1 (together).
made-up-pro = The { $count } networks are simulated draws and not observations. All inputs that you can set above vary. The correlation is a coefficient from −1 to +1.
networks-table = The cloud as a table
networks-caption = Correlation of relations and results over { $count } made-up networks, and the mean for each kind of coordinator. Illustrative, not a forecast.
networks-correlation = Correlation
networks-mean = { $kind }: relations / results
short-letting-go = letting go
short-supporting = supporting
short-taking-over = taking over
