import { properNames } from './proper-names.ts';

/** Whether a sentence holds what a question asks for: a day, a number, somebody's or a place's name. */
export function holdsAnswerType(sentence: string, wants: 'person' | 'time' | 'number' | 'place'): boolean {
  if (wants === 'time') return TIME.test(sentence);
  if (wants === 'number') return NUMBER.test(sentence);
  if (wants === 'place') return PLACE.test(sentence);
  return properNames(sentence).length > 0;
}

const PLACE = /\b(?:in|at|from|near|outside) (?:the )?\p{Lu}/u;
const TIME =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|tomorrow|century|decade|ago|midnight|noon|week|month|year)s?\b/i;
const NUMBER =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|third|quarter|percent|double|once|twice)\b/i;
