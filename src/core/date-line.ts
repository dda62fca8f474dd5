/** Whether a line is nothing but a day or a time, as pages have them above a text: *15 November 2025*, *Updated: Mon., Nov 17, 2025, 09:30 GMT*. */
export const isDateLine = (text: string): boolean => /\p{N}/u.test(text) && text.replace(OF_DATES, ' ').replace(/[\p{N}\p{P}\p{S}\s]+/gu, '') === '';

const OF_DATES =
  /(?<!\p{L})(?:date[d]?|day|published|posted|updated|last|modified|on|at|of|the|st|nd|rd|th|a\.?m|p\.?m|utc|gmt|est|edt|cet|cest|bst|pst|pdt|hkt|z|t|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/giu;
