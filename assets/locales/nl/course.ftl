## Choosing a course
intro = Een cursus zet stappen van het verhaal, oefeningen en opdrachten in een volgorde. U kunt op elk moment stoppen.
unknown = Deze cursus is er niet of niet meer. Kies een andere uit de lijst.

## The page of a course
items = Onderdelen
task-story = verhaal
task-exercise = oefening
task-mission = opdracht
done = klaar
start = Begin: { $name }
next = Ga verder: { $name }
rule-all = U haalt de cursus als alle onderdelen klaar zijn.
rule-some = U haalt de cursus als { $items } van de { $of } onderdelen klaar zijn.
rule-score = U hebt ook een score van { $score } of hoger nodig, van de 100.
score-about = Een voorspelling telt niet mee voor de score. Bij een oefening telt een antwoord dat minder goed past voor de helft. U mag een ander antwoord kiezen.
standing = { $done } van de { $of } klaar, score { $score }.
passed = U hebt de cursus gehaald.

## What becomes of it
kept-elsewhere = Uw leeromgeving bewaart dit. Zij krijgt uw voorspellingen, antwoorden, score en tijd. Wat u in eigen woorden schrijft, krijgt zij niet.
kept-here = Deze pagina staat niet in een leeromgeving. Wat u doet, gaat nergens heen en is weg als u de pagina sluit.
silent = Uw leeromgeving antwoordt niet. U kunt gewoon doorgaan, maar wat u doet wordt niet bewaard.
refused = Uw leeromgeving heeft het laatste niet bewaard. Laat dit venster open en vraag uw trainer om hulp.
damage-foreign = Wat uw leeromgeving bewaarde, is niet van deze cursus. U begint opnieuw.
damage-version = Wat uw leeromgeving bewaarde, is van een andere versie van deze site. U begint opnieuw.
damage-course = Wat uw leeromgeving bewaarde, is van een andere cursus. U begint opnieuw.
damage-broken = Wat uw leeromgeving bewaarde, is beschadigd. U begint opnieuw.

## The line above every room
bar = Cursus
overview = Overzicht van de cursus
stays = Uw voorspelling staat niet in de link en gaat alleen naar uw leeromgeving.
