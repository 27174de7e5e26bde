/// The look of the site: calm, dense where tables are, readable on paper and on a telephone.
enum Stylesheet {
  static let text = """
    :root {
      --ink: #1c2733; --soft: #55626f; --line: #d5dbe1; --paper: #ffffff; --ground: #f4f6f8;
      --accent: #1f3a5f; --series-1: #1f3a5f; --series-2: #8fa6c0;
      --good: #1d6b3a; --good-fill: #e4f2e8; --caution: #7a4d00; --caution-fill: #fbf0d9;
      --bad: #9b1c1c; --bad-fill: #fbe6e4; --unknown: #4a4f57; --unknown-fill: #e9ebee;
    }
    * { box-sizing: border-box; }
    html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; color: var(--ink); background: var(--ground); }
    body { margin: 0; }
    a { color: var(--accent); text-underline-offset: 2px; }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #e0a100; outline-offset: 2px; }
    .skip { position: absolute; left: -9999px; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
    header { background: var(--accent); color: #fff; padding: 1rem 2rem; display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; align-items: baseline; }
    header p { margin: 0; }
    .pack { font-size: 1.15rem; font-weight: 600; }
    .run { font-variant-numeric: tabular-nums; opacity: .9; }
    nav { background: var(--paper); border-bottom: 1px solid var(--line); padding: 0 2rem; }
    nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    nav a { display: block; padding: .6rem 0; text-decoration: none; color: var(--soft); border-bottom: 3px solid transparent; }
    nav a:hover { color: var(--ink); }
    nav a[aria-current] { color: var(--accent); border-color: var(--accent); font-weight: 600; }
    main { max-width: 90rem; margin: 0 auto; padding: 1.5rem 2rem 3rem; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: .5rem 0 1rem; }
    h2 { font-size: 1.15rem; margin: 0 0 .6rem; }
    .prose { max-width: 46rem; }
    .prose p, .prose ul, .prose ol { margin: 0 0 .8rem; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; margin: 1.25rem 0 1.75rem; }
    .figure { background: var(--paper); border: 1px solid var(--line); border-top: 4px solid var(--soft); border-radius: 4px; padding: .8rem 1rem; }
    .figure.good { border-top-color: var(--good); } .figure.caution { border-top-color: #b97900; }
    .figure.bad { border-top-color: var(--bad); } .figure.unknown { border-top-color: var(--unknown); }
    .figure dt { color: var(--soft); font-size: .9rem; }
    .figure dd { margin: 0; }
    .figure .value { display: block; font-size: 1.45rem; line-height: 1.35; overflow-wrap: anywhere; font-weight: 650; font-variant-numeric: tabular-nums; }
    .figure .note { display: block; color: var(--soft); font-size: .85rem; }
    section.table, figure.chart, section.sources { background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: 1rem 1.25rem; margin: 0 0 1.5rem; }
    .scroll { overflow-x: auto; background: linear-gradient(to right, var(--paper) 30%, transparent), linear-gradient(to left, var(--paper) 30%, transparent), linear-gradient(to right, #1c27334d, transparent), linear-gradient(to left, #1c27334d, transparent); background-position: left, right, left, right; background-size: 3rem 100%, 3rem 100%, .9rem 100%, .9rem 100%; background-repeat: no-repeat; background-attachment: local, local, scroll, scroll; }
    table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
    thead th { text-align: left; color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--line); vertical-align: bottom; }
    th, td { padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
    tbody th { font-weight: 600; min-width: 9rem; }
    tbody th.number { min-width: 0; width: 3rem; }
    th.wide { min-width: 11rem; }
    th.long, td.long { overflow-wrap: anywhere; min-width: 9rem; }
    .broad table { font-size: .8125rem; } .broad th, .broad td { padding-right: .4rem; }
    .broad tbody th { min-width: 5rem; } .broad th.wide { min-width: 9rem; } .broad .long { min-width: 7rem; }
    .broad tbody th, .broad thead th:first-child { position: sticky; left: 0; background: var(--paper); }
    .pairs tbody th { width: 14rem; }
    .number { text-align: right; white-space: nowrap; } thead .number { white-space: normal; }
    time { white-space: nowrap; }
    .missing { color: var(--unknown); font-style: italic; font-weight: 400; }
    .mark { display: inline-block; border-radius: 3px; padding: 0 .4em; }
    .good .mark { background: var(--good-fill); color: var(--good); }
    .caution .mark { background: var(--caution-fill); color: var(--caution); }
    .bad .mark { background: var(--bad-fill); color: var(--bad); }
    .unknown .mark { background: var(--unknown-fill); color: var(--unknown); }
    .missing .mark { background: none; padding: 0; }
    .mark a { color: inherit; }
    tbody .tone .mark { white-space: nowrap; } .missing .mark, .long .mark { white-space: normal; }
    .refs { font-size: .75rem; font-weight: 400; }
    .refs a { color: var(--soft); text-decoration-color: var(--line); white-space: nowrap; }
    .refs a:hover { color: var(--accent); text-decoration-color: currentColor; }
    .note { color: var(--soft); font-size: .875rem; margin: .6rem 0 0; max-width: 60rem; overflow-wrap: anywhere; }
    .groups { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .35rem 1rem; max-width: 60rem; font-size: .875rem; }
    .group { display: contents; }
    .group .label { text-align: right; align-self: center; overflow-wrap: anywhere; }
    .bar { display: block; font-size: .8125rem; font-variant-numeric: tabular-nums; }
    figcaption { font-weight: 600; margin-bottom: .75rem; }
    .key { font-weight: 400; color: var(--soft); margin-left: 1rem; font-size: .875rem; }
    .swatch { display: inline-block; width: .8em; height: .8em; margin-right: .35em; }
    svg text { fill: var(--ink); }
    svg .series-1 { fill: var(--series-1); } svg .series-2 { fill: var(--series-2); }
    svg .good { fill: #2e7d4f; } svg .caution { fill: #b97900; } svg .bad { fill: #b3261e; } svg .unknown { fill: #6b7280; }
    .swatch.series-1 { background: var(--series-1); } .swatch.series-2 { background: var(--series-2); }
    .sources ul { list-style: none; margin: 0; padding: 0; font-size: .875rem; columns: 30rem; column-gap: 2rem; }
    .sources li { break-inside: avoid; scroll-margin-top: 1rem; padding: .25rem 0; overflow-wrap: anywhere; }
    .sources li:target { background: #fff6d6; }
    .sources .number { font-weight: 600; display: inline-block; min-width: 2.75rem; text-align: left; }
    .sources .file { color: var(--soft); }
    q { quotes: "“" "”"; }
    footer { color: var(--soft); font-size: .85rem; padding: 0 2rem 2rem; max-width: 90rem; margin: 0 auto; }
    @media (max-width: 40rem) {
      header, nav, main, footer { padding-left: 1rem; padding-right: 1rem; }
      nav ul { gap: 0 1rem; padding: .3rem 0; } nav a { padding: .2rem 0; border-width: 2px; }
      th, td { overflow-wrap: anywhere; }
      tbody th, th.wide, th.long, td.long { min-width: 0; }
      .pairs tbody th { width: 38%; }
      .cards thead { display: none; }
      .cards table, .cards tbody, .cards tr, .cards th, .cards td { display: block; }
      .cards tr { border-top: 2px solid var(--line); padding: .5rem 0; }
      .cards th, .cards td { border: 0; padding: .15rem 0; text-align: left; white-space: normal; }
      .cards tbody th { position: static; font-size: .95rem; padding-bottom: .3rem; }
      .cards td { display: flow-root; padding-left: 8.5rem; }
      .cards td::before { content: attr(data-label); float: left; width: 8rem; margin-left: -8.5rem; color: var(--soft); font-style: normal; }
      .groups { grid-template-columns: 1fr; gap: 0; }
      .group .label { text-align: left; padding-top: .4rem; }
      .sources ul { columns: auto; }
      .figures { grid-template-columns: 1fr 1fr; gap: .6rem; }
      .figure { padding: .6rem .7rem; } .figure .value { font-size: 1.05rem; }
      section.table, figure.chart, section.sources { padding: .8rem; }
    }
    @media print {
      @page { size: A4 landscape; margin: 14mm; }
      @page large { size: A3 landscape; margin: 14mm; }
      body.large { page: large; }
      body.large th.wide { min-width: 52mm; }
      html { font-size: 9.5pt; background: none; }
      nav, .skip { display: none; }
      header { background: none; color: #000; border-bottom: 2px solid #000; padding: 0 0 .4rem; }
      main, footer { padding: .5rem 0; max-width: none; }
      a { color: inherit; text-decoration: none; }
      section.table, figure.chart, section.sources, .figure { border: 0; padding: 0; border-radius: 0; }
      .figure { border-top: 3px solid #000; }
      .figures { grid-template-columns: repeat(5, 1fr); }
      .scroll { overflow: visible; background: none; }
      .broad tbody th, .broad thead th:first-child { position: static; }
      table { font-size: 8pt; } th, td, tbody th, th.wide, th.long, td.long { min-width: 0; padding: .25rem .5rem .25rem 0; }
      thead { display: table-header-group; } tr, figure, svg, .sources li { break-inside: avoid; }
      h2 { break-after: avoid; }
      .mark { border: 1px solid currentColor; } .missing .mark { border: 0; }
      .figure, .mark, svg rect, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .groups { max-width: 180mm; }
      .sources ul { columns: 2; }
    }

    """
}
