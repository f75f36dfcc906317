## Choosing a course
intro = A course puts steps of the story, exercises and missions in an order. You can stop at any moment.
unknown = This course is not there or no longer. Choose another one from the list.

## The page of a course
items = Parts
task-story = story
task-exercise = exercise
task-mission = mission
done = done
start = Begin: { $name }
next = Go on: { $name }
rule-all = You pass the course when all parts are done.
rule-some = You pass the course when { $items } of the { $of } parts are done.
rule-score = You also need a score of { $score } or more, out of 100.
score-about = A prediction does not count for the score. In an exercise, an answer that fits less well counts for half. You may choose another answer.
standing = { $done } of { $of } done, score { $score }.
passed = You have passed the course.

## What becomes of it
kept-elsewhere = Your learning environment keeps this. It is given your predictions, answers, score and time. It is not given what you write in your own words.
kept-here = This page is not inside a learning environment. What you do goes nowhere and is gone when you close the page.
silent = Your learning environment does not answer. You can simply go on, but what you do is not kept.
refused = Your learning environment did not keep the last of it. Leave this window open and ask your trainer for help.
damage-foreign = What your learning environment kept is not of this course. You start again.
damage-version = What your learning environment kept is of another version of this site. You start again.
damage-course = What your learning environment kept is of another course. You start again.
damage-broken = What your learning environment kept is damaged. You start again.

## The line above every room
bar = Course
overview = Overview of the course
stays = Your prediction is not in the link and goes to your learning environment only.
