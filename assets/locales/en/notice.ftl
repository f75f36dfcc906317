heading = Not everything in the link could be used
heading-model = This link was made with another model
clamped = “{ $key }” was { $given }; it is now { $used }, the nearest value that is possible.
unreadable = “{ $key }” had the value “{ $given }”, which cannot be read. The usual value stays.
unreadable-empty = “{ $key }” had no value. The usual value stays.
unknown = This page does not know “{ $key }”; it was passed over.
format = This link is of a kind (“{ $given }”) that this page does not know. The start position was opened.
too-long = This link is too long to be one of this page. The start position was opened.
more = And { $count ->
    [one] { $count } other point
   *[other] { $count } other points
}.
dismiss = Close message
model = The link was made with model { $made }; this page calculates with model { $here }. So the curves may run differently from what its maker saw. { $changed }
changed-since-2 = Changed since model 2: expectations that do not come true cost commitment. Routine is learnt under a coordinator who supports. Relations age at all times. Ideas of the members help decide what can be attained.
