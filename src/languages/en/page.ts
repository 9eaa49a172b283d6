import type { PageLanguage } from '../../core/language';

/** What English pages say around an article. */
export const englishPage: PageLanguage = {
  code: 'en',
  // non-fiction, doi.org/10.1016/j.jml.2019.104047
  pace: 238,
  paceSource: 'Brysbaert 2019',
  paceUnit: 'word',
  commonWords:
    'the of and to in a is that for it was on with as be by at from this have are not but had his they which or an were'.split(
      ' ',
    ),
  page: {
    furniture: [
      'Read next', 'What to read next', 'Learn more', 'Watch', 'Recommended videos', 'More on this story', 'More from this author', 'More stories', 'More news',
      'Related', 'Related stories', 'Related articles', 'Related posts', 'Related topics', 'Related content', 'Recommended', 'Recommended for you', 'Recommended reading',
      'You may also like', 'You might also like', 'Most read', 'Most popular', 'Trending', 'Trending now', 'Latest news', 'Top stories', "Editor's picks", 'Editors’ picks',
      'Share', 'Share this', 'Share this article', 'Share this story', 'Share on Facebook', 'Share on Twitter', 'Share on X', 'Copy link', 'Email this article', 'Print', 'Print this article', 'Save', 'Bookmark', 'Listen to this article',
      'Subscribe', 'Sign in', 'Log in', 'Register', 'Newsletter', 'Join the conversation',
      'Advert', 'Advertisement', 'Advertisements', 'Advertising', 'After newsletter promotion', 'Sponsored', 'Sponsored content', 'Story continues below', 'Article continues below', 'Scroll to continue', 'Skip advert', 'Skip to content',
      'Comments', 'Comment', 'Leave a comment', 'Leave a reply', 'View comments', 'Show comments', 'Post a comment', 'Tags', 'Topics', 'Topics:', 'Filed under', 'Categories', 'Table of contents', 'In this article', 'About the author', 'About us', 'Contact us',
      'All rights reserved', 'Privacy policy', 'Terms of use', 'Accept all cookies', 'Back to top', 'Load more', 'Show more', 'See all', 'View all', 'Next article', 'Previous article', 'Image source', 'Enlarge', 'View gallery',
    ],
    calls: ['This article contains affiliate', 'This article includes affiliate', 'This post contains affiliate', 'We may earn', 'We may receive a commission', 'Products are chosen independently', 'Every item on this page', 'All products featured', 'Our editors independently', 'Disclosure: If you', 'As an Amazon Associate', 'Exclusive articles by', 'Unlimited digital access', 'Unlimited online access', 'Access articles', 'Enjoy additional articles', 'Get email updates', 'Share your thoughts', 'If you liked this', 'If you enjoyed this', 'This slideshow requires', 'This is a breaking', 'This is a developing story', 'More to follow', 'More to come', 'Continue reading', 'Keep reading', 'Get breaking news', 'Already a subscriber', 'Click here', 'Read more', 'Read also', 'Also read', 'See also', 'Sign up', 'Subscribe to', 'Subscribe now', 'Follow us', 'Follow our', 'Like us on', 'Join our', 'Download our', 'Get the latest', 'Get our', 'Do you have a story', 'Have a story', 'Got a story', 'Got a tip', 'Have a tip', 'Email us', 'Send us', 'To read more', 'For more stories', 'For more news', 'Listen to our', 'Want more', 'Support our', 'Support independent', "Don't miss our"],
    bylinePrefixes: [
      'By', 'Written by', 'Words by', 'Story by', 'Reported by', 'Report by', 'Posted by', 'Published by', 'Text by', 'Article by', 'Authored by', 'Contributed by', 'Edited by', 'Reviewed by', 'Medically reviewed by', 'Fact checked by', 'Author', 'Authors', 'Author(s)', 'Writer', 'From', 'Analysis by', 'Opinion by', 'Reporting by', 'Interview by', 'Reporting and photography by',
    ],
    bylineEnds: [
      'in', 'on', 'at', 'via', 'last updated', 'published on', 'updated on', 'posted on', 'posted in', 'filed under', 'reports', 'reporting', 'phd', 'ph.d', 'ph.d.', 'md', 'm.d.', 'mba', 'rn', 'ceo', 'cto', 'cmo', 'cfo', 'esq', 'esq.', 'dds', 'jd',
      'edited by', 'reviewed by', 'medically reviewed by', 'fact checked by', 'fact-checked by', 'tested by', 'verified by', 'updated by', 'translated by', 'produced by', 'photos by', 'photography by', 'photographs by', 'illustrations by', 'illustration by', 'video by', 'graphics by', 'additional reporting by',
    ],
    conjunctions: ['and'],
    jobs: [
      'reporter', 'reporters', 'correspondent', 'editor', 'editors', 'writer', 'writers', 'staff', 'journalist', 'journalists', 'columnist', 'contributor', 'contributors', 'producer', 'analyst', 'columnists', 'editor-in-chief', 'founder', 'co-founder', 'director', 'manager', 'officer', 'president', 'specialist', 'strategist', 'consultant', 'lecturer', 'professor', 'fellow', 'researcher', 'expert', 'marketer', 'copywriter', 'photographer', 'intern', 'author', 'authors', 'follow', 'view profile', 'profile', 'read more', 'share', 'published', 'updated', 'posted', 'min read', 'minute read', 'minutes', 'about', 'contact', 'email', 'subscribe', 'comments', 'comment', 'bio', 'biography', 'see all', 'posts', 'articles', 'all posts', 'view all', 'more from', 'linkedin', 'twitter', 'facebook', 'instagram', 'website', 'guest', 'last updated', 'advertisement', 'editorial guidelines', 'editorial policy', 'photo', 'image', 'credit', 'opinion',
    ],
    creditPrefixes: ['Photo', 'Photos', 'Photograph', 'Picture', 'Pictures', 'Image', 'Images', 'Credit', 'Credits', 'Photo credit', 'Image credit', 'Image source', 'Photo by', 'Photograph by', 'Illustration', 'Courtesy', 'Courtesy of', 'Source', 'Video'],
  },
};
