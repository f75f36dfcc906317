## What every file says about itself
made = Model version { $model }, page version { $page }
foot-title = Title
foot-caption = What you see
foot-note = Note
foot-made = Made with
foot-link = Link
apa = { $name }: { $subtitle } (version { $page }, model { $model }) [Computer model]. ({ $year }). { $link }

## Columns of the tables
low = { $name }, lower edge of the band
high = { $name }, upper edge of the band
network = Network
style = Style of the coordinator
kind = Kind
subsidy = Subsidy in months
reached = Reaches the goal of { $points }
yes = yes
no = no
name = Name
value = Value
unit = Unit
points-a-year = points a year
per-cent = per cent
term = cause
sum = sum
loop-of = loop

## Names of files
name-style = style

## The note to print
memo = Policy note
memo-setting = The setting
memo-moments = Three moments
memo-moments-caption = Index 0–100: relations and results
memo-seen = What the model shows
memo-doubt = How sure is this?
memo-source = Source and link
against = ({ $name }: { $value })
pair = relations { $relations }, results { $results }
doubt-forecast = Illustrative, not a forecast. The shapes follow the research; months and heights are our choice.
doubt-band = The band around a line shows where 8 out of 10 variants of the model lie. The { $count } variants were chosen because they fit the research. That they agree is therefore no proof.

## Why a file was refused
refused-large = This file is too large. A file of this page is 2 MB at most. Nothing was changed.
refused-json = This file cannot be read: it goes wrong in line { $line }. Perhaps only half of it was copied. Nothing was changed.
refused-foreign = This file does not come from this page. Nothing was changed.
refused-newer = This file has version { $given }. This page does not know that one yet. Load the page again and try once more. Nothing was changed.
refused-missing = In this file { $field } is missing. Nothing was changed.
refused-kind = In this file { $field } cannot be read. Nothing was changed.
refused-many = In this file there are too many settings at { $field }. Nothing was changed.
refused-outside = In this file { $field } is { $given }. It must be from { $low } to { $high }. Nothing was changed.
