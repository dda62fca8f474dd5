import { describe, expect, it } from 'vitest';
import { readSpans } from '../../../src/core/reading/analysis.ts';

const standingOf = (sentence: string): string => readSpans(sentence, [{ start: 0, end: sentence.length }])[0]?.standing ?? 'none';
const speakerOf = (sentence: string): string | undefined => readSpans(sentence, [{ start: 0, end: sentence.length }])[0]?.speaker?.text;
const refers = (sentence: string): boolean | undefined => readSpans(sentence, [{ start: 0, end: sentence.length }])[0]?.refersToAllegation;

describe('the standing of a sentence', () => {
  it.each([
    ['reported', 'The bridge was opened in 1931 and is two miles long.'],
    ['reported', 'Shares of the company fell 4 percent on Tuesday.'],
    ['reported', 'The factory employs 800 people in two shifts.'],
    ['attributed', 'The mayor said the bridge would be closed for a year.'],
    ['attributed', '“We will rebuild the pier by spring,” the mayor told reporters.'],
    ['attributed', 'According to the harbor office, 12 ships are waiting.'],
    ['attributed', 'The pier, engineers believe, will last another decade.'],
    ['alleged', 'The lawsuit accuses the bank of hiding losses from its investors.'],
    ['alleged', 'A former accountant alleges that the bank hid its losses.'],
    ['alleged', 'The firm was accused of dumping waste in the river.'],
    ['alleged', 'The guards allegedly took money from smugglers.'],
    ['alleged', 'Two of the directors reportedly knew of the losses.'],
    ['alleged', 'She claimed that the vote had been rigged.'],
    ['alleged', 'He claims to have seen the letter.'],
    ['alleged', 'The broker was charged with defrauding three widows.'],
    ['alleged', 'According to the indictment, the broker forged four signatures.'],
    ['denied', 'The bank denied the accusations.'],
    ['denied', 'The bank has repeatedly denied that it hid any losses.'],
    ['denied', 'Mr. Ferro denies having met the broker.'],
    ['denied', 'The minister denied any wrongdoing.'],
    ['denied', 'The spokeswoman rejected the suggestion that the minister had lied.'],
    ['denied', 'The minister dismissed the report as fiction.'],
    ['denied', 'The embassy called the claims baseless.'],
    ['denied', '“These allegations are completely false,” the company said.'],
    ['denied', '“We deny these allegations,” the bank said.'],
    ['denied', 'The mayor pushed back on the criticism.'],
    ['denied', 'The broker pleaded not guilty.'],
    ['unverified', 'The newspaper could not independently verify the letter.'],
    ['unverified', 'It is unclear who wrote the letter.'],
    ['unverified', 'There is no evidence that the letter was ever sent.'],
    ['unverified', 'The report has not been confirmed.'],
    ['unverified', 'The letter gives no details of the payments.'],
    ['unverified', 'The bank said it had found no evidence of a theft.'],
    ['unverified', 'The auditors have not seen any evidence of fraud.'],
    ['unverified', 'It is not clear whether the letter was sent.'],
    ['unverified', 'No proof has emerged.'],
    ['alleged', 'Suspected smugglers fired on the boat.'],
    ['denied', 'The minister called the story a complete fabrication.'],
    ['denied', '“That is a lie,” the broker said.'],
    ['unverified', 'It remains to be seen whether the pier will hold.'],
    ['confirmed', 'The bank confirmed that it had hidden the losses.'],
    ['confirmed', 'The broker admitted taking the money.'],
    ['confirmed', 'The minister conceded that the plan had failed.'],
    ['confirmed', 'The company acknowledged the error.'],
    ['no_comment', 'The bank declined to comment.'],
    ['no_comment', 'The broker did not respond to requests for comment.'],
    ['no_comment', 'A lawyer for the broker could not be reached.'],
    ['no_comment', 'The ministry would neither confirm nor deny the arrest.'],
    ['no_comment', '“We have no comment,” the bank said.'],
    ['assessment', 'This could potentially escalate the dispute between the two ports.'],
    ['assessment', 'Why It Matters: This development adds a new layer to the quarrel over the port.'],
  ])('is %s: %s', (standing, sentence) => {
    expect(standingOf(sentence)).toBe(standing);
  });
});

describe('a denial of something else', () => {
  it.each([
    'The judge denied bail to the two brothers.',
    'The sailor was denied entry at the border.',
    'The ministry denied him a visa.',
    'Hundreds of workers were denied overtime last year.',
    'The council rejected the offer by a wide margin.',
    'The court dismissed the appeal.',
    'The fleet sailed through the disputed waters.',
  ])('is no denial of a statement: %s', (sentence) => {
    expect(standingOf(sentence)).not.toBe('denied');
  });

  it('is none when the denial is itself denied', () => {
    expect(standingOf('The bank did not deny that it had hidden the losses.')).not.toBe('denied');
  });
});

describe('confirmed as in appointed, admitted as in let in', () => {
  it.each([
    'The Senate confirmed the judge by 54 votes.',
    'All four nominees were confirmed last week.',
    'The clinic admitted 40 patients overnight.',
    'He was admitted to the hospital on Monday.',
    'The region has 300 confirmed cases of measles.',
    'The visitors conceded two goals before half-time.',
  ])('confirms no statement: %s', (sentence) => {
    expect(standingOf(sentence)).not.toBe('confirmed');
  });

  it('confirms nothing that is still to be confirmed', () => {
    expect(standingOf('The lab will confirm the result next month.')).not.toBe('confirmed');
  });
});

describe('a doubt of something else', () => {
  it.each([
    'The Senate has not confirmed the judge.',
    'The horse did not clear the fence.',
    'The clerk in question, a quiet man, left at noon.',
    'The firm did not establish a branch there.',
  ])('leaves nothing unverified: %s', (sentence) => {
    expect(standingOf(sentence)).not.toBe('unverified');
  });

  it('is no denial when a plan is called ridiculous', () => {
    expect(standingOf('The mayor called the plan ridiculous.')).not.toBe('denied');
  });
});

describe('claimed as in took', () => {
  it.each(['The flood claimed 12 lives.', 'The Swede claimed the title in straight sets.', 'She is on course to claim the nomination.'])(
    'is no allegation: %s',
    (sentence) => {
      expect(standingOf(sentence)).not.toBe('alleged');
    },
  );
});

describe('a charge and its denial in one sentence', () => {
  it('stays a charge when the charge comes first', () => {
    const sentence = 'Prosecutors allege that the broker forged the deeds, which he denies.';
    expect(standingOf(sentence)).toBe('alleged');
    expect(refers(sentence)).toBe(true);
  });

  it('is a denial when a named charge is denied', () => {
    expect(standingOf('The broker denied accusations that he had forged the deeds.')).toBe('denied');
    expect(standingOf('Many spoke of bribes, an allegation rejected by the commission.')).toBe('denied');
  });
});

describe('the denier’s own allegation', () => {
  it.each(['The bank denied the report and accused the newspaper of lying.', 'Accusing the newspaper of lying, the bank denied the report.'])(
    'does not hide the denial: %s',
    (sentence) => {
      expect(standingOf(sentence)).toBe('denied');
      expect(speakerOf(sentence)?.toLowerCase()).toContain('the bank');
    },
  );
});

describe('a quotation', () => {
  it('does not lend its charge to the sentence around it', () => {
    expect(standingOf('“They accused my brother of theft,” the sailor said.')).toBe('attributed');
  });

  it('within a quotation does not lend its denial', () => {
    expect(standingOf('“He came in and said, ‘I deny the charge,’ and left,” the clerk recalled.')).toBe('attributed');
  });
});

describe('words that stay with their sentence', () => {
  it.each([
    ['alleged', 'The law purportedly forces banks to share their books.'],
    ['alleged', 'Officials spoke of a scheme that purportedly moved money abroad.'],
    ['denied', 'The bank refuted the newspaper’s claims.'],
    ['unverified', 'The charges, if proven, could cost the bank its license.'],
  ])('%s: %s', (standing, sentence) => {
    expect(standingOf(sentence)).toBe(standing);
  });
});

describe('a denial of own deeds', () => {
  it.each([
    'The ferry line said it had never bribed an inspector.',
    'The brewery insists that it has never bought water abroad.',
    '“We have never dumped oil in the bay,” said Greta Moss, the head of Kite Airlines.',
    '“We did not forge the letter,” the clerk said.',
    'The broker maintains he never stole a penny.',
    'The mill said it had never underpaid its weavers and called the claim “a cheap trick”.',
  ])('is denied, of an allegation: %s', (sentence) => {
    expect(standingOf(sentence)).toBe('denied');
    expect(refers(sentence)).toBe(true);
  });

  it.each([
    '“I have never seen such a harvest,” the farmer said.',
    'She insists that she has never been happier.',
    'The mayor said the town had never had a bridge.',
    'The captain said he did not like the plan.',
    '“They have never forged a letter,” the clerk said.',
  ])('is no denial: %s', (sentence) => {
    expect(standingOf(sentence)).not.toBe('denied');
  });

  it.each(['Kite Airlines denies hiding the cracks.', 'The broker has denied that he met the widow.', 'The clerk denies having forged it.'])(
    'takes an allegation up: %s',
    (sentence) => {
      expect(refers(sentence)).toBe(true);
    },
  );
});

describe('what a claim is called', () => {
  it.each([
    'The embassy called the accusations against the firm “a witches’ brew”.',
    'A lawyer for the mill described the allegations as “laughable from end to end”.',
    'The claims are “a bad joke”, according to the mill.',
    'The mill said the claims were malicious.',
    'The mill has firmly contested the accusations.',
  ])('denies it: %s', (sentence) => {
    expect(standingOf(sentence)).toBe('denied');
  });

  it.each([
    'The senator called the allegations “deeply troubling”.',
    'The judge described the claims as “credible”.',
    'The runner-up contested the election.',
    'The mayor called the plan “a bad joke”.',
  ])('does not: %s', (sentence) => {
    expect(standingOf(sentence)).not.toBe('denied');
  });
});

describe('a claim that nobody proved', () => {
  it.each([
    'None of the accusations against the mill has been proven.',
    'There is no independent confirmation of the claims about the mill.',
    'The letter couldn’t be verified.',
    'The Herald was unable to confirm what the weavers say about the mill.',
    'The accusations against the mill could not be independently confirmed.',
  ])('is unverified: %s', (sentence) => {
    expect(standingOf(sentence)).toBe('unverified');
  });

  it('takes up what somebody says', () => {
    expect(refers('The Herald was unable to confirm what the weavers say about the mill.')).toBe(true);
  });
});

describe('a charge that is told in full', () => {
  it.each([
    'The mill faces claims from the weavers that it locked the doors.',
    'The mill rejected accusations by Dr. Moss of hiding the fire.',
    'The Herald could not verify claims by the weavers that the mill hid the fire.',
    'The mill, which denies any wrongdoing, is accused by the weavers of hiding the fire.',
  ])('is alleged, whoever denies or doubts it: %s', (sentence) => {
    expect(standingOf(sentence)).toBe('alleged');
    expect(refers(sentence)).toBe(true);
  });

  it.each(['Insurance claims from the flood rose by a third.', 'He claims by law half of the estate.'])('is none: %s', (sentence) => {
    expect(standingOf(sentence)).not.toBe('alleged');
  });
});

describe('wrongdoing that somebody tells', () => {
  it.each([
    'The mill had forged the papers, the weavers said.',
    '“The mill sold the records of its patients,” the nurse said.',
    'According to the weavers, the mill has polluted the brook.',
    'The Herald reported that the mill had paid bribes, citing the weavers.',
    'The inquiry found that the mill had falsified its records.',
    'The papers show that the mill spied on its weavers.',
    'An internal audit found the mill had sold rotten flour.',
    'The mill knew of the cracks, the lawsuit claims.',
    'The mill beat its apprentices and shot a witness, say the weavers.',
    'Mill owner killed his wife: police',
    'The mill “lied to its weavers for years”, the papers say.',
    'The mill faces a suit from weavers who say it cheated them.',
    '“They paid me to lie,” the clerk told the inquiry.',
    'US: Mill stole designs',
  ])('is theirs, and an allegation to be answered: %s', (sentence) => {
    expect(standingOf(sentence)).toBe('alleged');
    expect(refers(sentence)).toBe(true);
  });

  it.each([
    '“I stole a kiss,” the sailor said.',
    'The mill would never pollute the brook, the mayor said.',
    'The mayor said the mill had sold bread to the poor.',
    'The mayor said the council wants to stop mills that hide fires.',
    'The flood killed nine people, the mayor said.',
    'The inquiry found that the mill had doubled its output.',
  ])('is not told: %s', (sentence) => {
    expect(refers(sentence)).toBe(false);
  });
});

describe('wrongdoing that may be the speaker’s own', () => {
  it('stays theirs to tell, and an allegation to be answered', () => {
    expect(standingOf('The mill said it had polluted the brook.')).toBe('attributed');
    expect(refers('The mill said it had polluted the brook.')).toBe(true);
  });
});

describe('a denial by what was not done', () => {
  it.each([
    'The mill has broken no law, its lawyer said.',
    'The alderman insisted that the watch was not a bribe.',
    '“My client never saw the letter,” the lawyer said.',
    '“Not a word of it is true,” the miller said.',
    'The mill said it had done nothing illegal.',
    'The mill: we never hid a fire',
    'The miller shrugged off the accusations.',
    '“I am innocent,” the miller said.',
    'A clerk of the mill said there was nothing to the claims.',
    'The embassy protested against what it called slander.',
  ])('denies it: %s', (sentence) => {
    expect(standingOf(sentence)).toBe('denied');
  });

  it('is no denial where a court could not establish it', () => {
    expect(standingOf('Who wrote the letter could not be established.')).toBe('unverified');
    expect(standingOf('The accusations have not been tested in court.')).toBe('unverified');
    expect(standingOf('The authenticity of the letter is in doubt.')).toBe('unverified');
    expect(standingOf('No court has ruled on the accusations.')).toBe('unverified');
    expect(standingOf('There is nothing to back up the claim.')).toBe('unverified');
    expect(standingOf('The clerk warned that the evidence was thin.')).toBe('unverified');
  });
});

describe('a fact that somebody confirmed later', () => {
  it('is confirmed, whoever said it first', () => {
    expect(standingOf('A clerk said that the figure was an estimate, a fact later confirmed by the mill.')).toBe('confirmed');
    expect(standingOf('A clerk said that the figure had to be confirmed by the mill.')).not.toBe('confirmed');
  });
});

describe('a heading of the page', () => {
  it('is no part of what is read', () => {
    const sentence = 'What Happened: According to the harbor office, the pier sank.';
    expect(standingOf(sentence)).toBe('attributed');
    expect(speakerOf(sentence)).toBe('the harbor office');
  });
});

describe('refersToAllegation', () => {
  it.each([
    'The bank denied these accusations.',
    'The broker denied it.',
    'The paper could not confirm the allegations.',
    'The embassy refuted the memo’s claims.',
    'The lawsuit accuses the bank of fraud.',
    'The claims could not be verified.',
  ])('holds: %s', (sentence) => {
    expect(refers(sentence)).toBe(true);
  });

  it.each([
    'The bank said it would open four branches.',
    'The pier was opened in 1931.',
    'The firm denied that it would move to Oslo.',
    'The court denied bail.',
  ])('does not hold: %s', (sentence) => {
    expect(refers(sentence)).toBe(false);
  });
});
