## Around the page in a frame
bar = Over deze figuur
open = Open in Netwerktijd
open-hint = opent een nieuw venster

## Why a message of the host was refused
refused-large = Dit bericht is te lang. Er is niets veranderd.
refused-version = Dit bericht heeft een andere versie dan deze pagina. Er is niets veranderd.
refused-command = De opdracht { $name } bestaat niet. Er is niets veranderd.
refused-field = Het veld { $field } ontbreekt of is niet te lezen. Er is niets veranderd.
refused-unknown = In { $field } staat { $given }, en dat bestaat hier niet. Er is niets veranderd.
refused-outside = Het veld { $field } loopt van { $low } tot { $high }. Er is niets veranderd.
refused-locked = Het veld { $field } staat vast. Er is niets veranderd.
refused-picture = Deze browser kon het beeld niet maken.
