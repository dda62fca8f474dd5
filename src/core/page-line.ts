/** Whether a line belongs to the page and not to what its text says: a day, who wrote it, who worked on it. */
export const isPageLine = (text: string): boolean => isDateLine(text) || writersIn(text) !== undefined || isCredits(text);

/** Whether a line is nothing but a day or a time, as pages have them above a text: *15 November 2025*, *Updated: Mon., Nov 17, 2025, 09:30 GMT*. */
export const isDateLine = (text: string): boolean => /\p{N}/u.test(text) && text.replace(OF_DATES, ' ').replace(/[\p{N}\p{P}\p{S}\s]+/gu, '') === '';

const OF_DATES =
  /(?<!\p{L})(?:date[d]?|day|published|posted|updated|last|modified|on|at|of|the|st|nd|rd|th|a\.?m|p\.?m|utc|gmt|est|edt|cet|cest|bst|pst|pdt|hkt|z|t|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/giu;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:al|bin|da|de|del|den|der|di|la|le|van|von)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*){0,4}`;
const NAMES = String.raw`${NAME}(?:(?:,\s*|,?\s+and\s+|\s*&\s*)${NAME}){0,5}`;

/** The writers in a line that names them and nothing else: *By Jane Doe and Max Weber, Lake Tribune*. */
export const writersIn = (line: string): string | undefined => (line.length <= LONGEST ? BYLINE.exec(line)?.[1] : undefined);

const BYLINE = new RegExp(String.raw`^\s*(?:By|BY|by|Written by):?\s+(${NAMES})\s*\.?\s*$`, 'u');

const WORK = 'Additional reporting|Reporting|Writing|Editing|Compiled|Translated|Translation|Photographs?|Photos?|Graphics?|Illustrations?';
const CREDITS = new RegExp(String.raw`^\s*\(?(?:${WORK})(?:\s+and\s+(?:${WORK.toLowerCase()}))?\s+by\s+[^.!?]{2,150}\)?\.?\s*$`, 'u');

/** Whether a line says who worked on the text: *Reporting by Jane Doe; Editing by Max Weber*. */
const isCredits = (text: string): boolean => text.length <= LONGEST && CREDITS.test(text);

const LONGEST = 240;
