export { feedItems, toArticle } from './items.ts';
export { isJsonFeed, readJsonFeed } from './json-feed.ts';
export { readOpml, writeOpml } from './opml.ts';
export { locateFeed, readFeed } from './read-feed.ts';
