import {describe, expect, it} from 'vitest';
import {feedOf, releasesOf} from '../../src/plugins/builtSite/lists';

const log = '# Change log\n\n## [0.2.0] - 2026-12-01\n\nNew:\n\n- A `<form>` & more.\n- Two **bold** words.\n\n## 0.1.0\n\nFirst version.\n';

describe('the feed of the change log', () => {
  it('reads versions, and a day only where one stands', () => {
    expect(releasesOf(log)).toEqual([{name: '0.2.0', date: '2026-12-01', text: 'New:\n\n- A `<form>` & more.\n- Two **bold** words.'}, {name: '0.1.0', text: 'First version.'}]);
    expect(releasesOf('## 0.3.0 (2027-01-02)\n')).toEqual([{name: '0.3.0', date: '2027-01-02', text: ''}]);
  });
  it('escapes what stands in the log, for HTML and then for XML', () => {
    const feed = feedOf({url: 'https://site.example', baseUrl: '/h/', language: 'en', title: 'T'}, log);
    expect(feed).toContain('&lt;li&gt;A &amp;lt;form&amp;gt; &amp;amp; more.&lt;/li&gt;');
    expect(feed).toContain('<pubDate>Tue, 01 Dec 2026 00:00:00 GMT</pubDate>');
    expect(feed.match(/<pubDate>/g)).toHaveLength(1);
    expect(feed).toContain('<link>https://site.example/h/reference/change-log/</link>');
  });
});
