## Before an audience
moments = Moments
before = Moment before
next = Next moment
notes = Notes
notes-title = Speaker notes
leave = Stop
keys = Arrows: next moment and the one before. N: notes. Escape: stop.
notes-blocked = This browser opened no second window. Allow windows for this page.
month = month { $month }

## The moments
start = start
lowest = relations at their lowest
crossing = one overtakes the other
peak = results at their highest
end = subsidy stops
later = two years later
last = end of the lines

## What to say or ask
say-start = Ask the room: how do you think the lines run? Let everyone choose first.
say-lowest = Ask: what takes time here that you do not see in the figures yet?
say-crossing = Ask: who would have stopped this network a year earlier?
say-peak = Ask: who does the work at this moment, and will they stay after the subsidy?
say-end = Leave a silence. Then ask: what happens now that the money stops?
say-later = Ask: is this enough? And what would you do differently two years earlier?
say-last = Add: this is illustrative, not a forecast. The shapes follow the research.

## The second window
now = On screen now
following = This window follows the presentation.
waiting = No presentation was found. Open this window from the presentation, with the button Notes.
coming-up = Next
none-after = This is the last moment.
since = Running
minutes = { $minutes } min
between = Between two moments
