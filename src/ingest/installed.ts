import type { Reader } from './reader.ts';
import feed from './readers/feed.ts';
import html from './readers/html.ts';
import json from './readers/json.ts';
import jsonLines from './readers/json-lines.ts';
import markdown from './readers/markdown.ts';
import text from './readers/text.ts';
import type { RecordType } from './record-type.ts';
import article from './records/article.ts';
import related from './records/related.ts';

/** The readers and record types that come with the program. */
export const installedReaders: readonly Reader[] = [feed, html, json, jsonLines, markdown, text];
export const installedRecordTypes: readonly RecordType[] = [article, related];
