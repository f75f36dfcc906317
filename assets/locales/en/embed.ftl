## Around the page in a frame
bar = About this figure
open = Open in Netwerktijd
open-hint = opens a new window

## Why a message of the host was refused
refused-large = This message is too long. Nothing was changed.
refused-version = This message has another version than this page. Nothing was changed.
refused-command = There is no command { $name }. Nothing was changed.
refused-field = The field { $field } is missing or cannot be read. Nothing was changed.
refused-unknown = In { $field } stands { $given }, which does not exist here. Nothing was changed.
refused-outside = The field { $field } goes from { $low } to { $high }. Nothing was changed.
refused-locked = The field { $field } is locked. Nothing was changed.
refused-picture = This browser could not make the picture.
