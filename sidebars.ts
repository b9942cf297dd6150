import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The handbook in the reader's order. */
const sidebars: SidebarsConfig = {
  handbook: [
    {type: 'category', label: 'Start', collapsed: false, items: ['start/ten-minute-map', 'start/how-to-use', 'start/about', 'start/privacy']},
    {type: 'category', label: 'Standards', items: [
      'standards/all', 'standards/s1', 'standards/s2', 'standards/s3', 'standards/s4', 'standards/s5', 'standards/s6', 'standards/s7', 'standards/s8', 'standards/s9', 'standards/s10', 'standards/s11',
    ]},
    {type: 'category', label: 'Elements', items: ['elements/at-a-glance']},
    {type: 'category', label: 'Procedures', items: [
      'procedures/index', 'procedures/p0-decide', 'procedures/p1-need', 'procedures/p2-outcomes', 'procedures/p3-workload', 'procedures/p4-learning', 'procedures/p5-assessment',
      'procedures/p5b-earlier-learning', 'procedures/p6-quality', 'procedures/p7-description', 'procedures/p8-issuing', 'procedures/p9-recognition', 'procedures/p10-review',
    ]},
    {type: 'category', label: 'Reference', items: ['reference/glossary', 'reference/limits', 'reference/decisions']},
  ],
};

export default sidebars;
