import type { Element } from './dom.ts';
import { amountsOf } from './prose.ts';

/**
 * Takes away what stands around an article, by what it is called: menus, buttons to share, other stories, advertisements, comments.
 *
 * A name may be wrong: what holds a good part of the prose of a page stays, and names count for nothing where together they would take most of it.
 */
export function clearClutter(root: Element): void {
  const amounts = amountsOf(root);
  const all = amounts.get(root)?.prose ?? 0;
  const proseOf = (element: Element) => amounts.get(element)?.prose ?? 0;
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    // What lies in the one before goes with it.
    if (!isClutter(element) || proseOf(element) > all * MOST || found.at(-1)?.contains(element)) continue;
    found.push(element);
  }
  const taken = found.reduce((sum, element) => sum + proseOf(element), 0);
  for (const element of found) if (taken <= all * MOST_TOGETHER || isByKind(element)) element.remove();
}

const MOST = 0.3;
const MOST_TOGETHER = 0.7;

const TAGS = new Set(['NAV', 'FOOTER', 'DIALOG', 'NOSCRIPT', 'BUTTON', 'SELECT', 'FIGCAPTION', 'CAPTION']);
const ROLES = new Set(['navigation', 'search', 'dialog', 'alert', 'alertdialog', 'menu', 'menubar', 'contentinfo', 'complementary', 'toolbar']);

const words = (list: string): RegExp => new RegExp(`(?:^| )(?:${list.trim().replace(/\s+/g, '|').replaceAll('_', ' ')})(?= |$)`);

const NAMES = words(`
  share shares sharing sharebar sharethis share_bar share_buttons share_tools social socials socialbar social_share addthis addtoany sharedaddy jp_relatedposts jp_related_posts
  related related_posts related_articles related_stories related_content related_links relatedposts recommended recommendations recommend recirc recirculation
  more_stories more_from more_news more_on read_more readmore read_next read_also also_read you_may most_read most_popular most_viewed popular trending up_next
  newsletter newsletters subscribe subscription signup sign_up promo promos promotion promoted
  ad ads advert adverts advertisement advertising adsbygoogle sponsor sponsored outbrain taboola
  comments comment comment_list disqus respond livefyre
  breadcrumb breadcrumbs pagination pager post_navigation nav navbar navigation menu toolbar
  author_bio author_box author_info about_author authorbox
  tags tag_list taglist post_tags entry_tags tags_links
  cookie cookies consent gdpr popup modal paywall
  site_footer page_footer footer sidebar widget widgets
  caption captions credit credits figcaption byline bylines dateline entry_meta post_meta article_meta posted_on timestamp pubdate
  noprint no_print print_hide hidden_print
`);

function isClutter(element: Element): boolean {
  return isByKind(element) || (element.tagName !== 'A' && NAMES.test(nameOf(element)));
}

const isByKind = (element: Element): boolean => TAGS.has(element.tagName) || ROLES.has(element.getAttribute('role') ?? '');

/** Class and id as words: `relatedPosts-box` is `related posts box`. */
function nameOf(element: Element): string {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return named
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
