import { marked, type Token, type Tokens } from 'marked'
import type { ComponentChildren } from 'preact'

/**
 * Shows markdown as elements of the page. Nothing of it becomes HTML by itself: tags in the text are shown as text, links to other places
 * as their words, pictures as what they are called. So a teacher's page can neither run anything nor ask another host for something.
 */
export function Markdown({ source }: { readonly source: string }) {
  const tokens = marked.lexer(source)
  const titled = tokens[0]?.type === 'heading' && tokens[0].depth === 1 // the page has that title already
  return <>{blocks(titled ? tokens.slice(1) : tokens)}</>
}

/* A page of one lesson begins at the second level. */
const HIGHEST = 2
const LOWEST = 6

function blocks(tokens: readonly Token[]): ComponentChildren {
  return tokens.map((token, index) => <Block key={index} token={token} />)
}

function Block({ token }: { readonly token: Token }) {
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading
      const Heading = `h${Math.min(LOWEST, Math.max(HIGHEST, depth))}` as 'h2'
      return <Heading>{inline(tokens)}</Heading>
    }
    case 'paragraph':
      return <p>{inline((token as Tokens.Paragraph).tokens)}</p>
    case 'list':
      return <List list={token as Tokens.List} />
    case 'table':
      return <Table table={token as Tokens.Table} />
    case 'blockquote':
      return <blockquote>{blocks((token as Tokens.Blockquote).tokens)}</blockquote>
    case 'code':
      return <pre>{(token as Tokens.Code).text}</pre>
    case 'hr':
      return <hr />
    case 'space':
    case 'def':
      return null
    default:
      return <>{inline([token])}</>
  }
}

function List({ list }: { readonly list: Tokens.List }) {
  const items = list.items.map((item, index) => <li key={index}>{blocks(item.tokens)}</li>)
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>
}

function Table({ table }: { readonly table: Tokens.Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone scrolls, by keyboard too
    // biome-ignore lint/a11y/useSemanticElements: neither a landmark nor a form's fieldset
    <div class="teacher-table" role="group" tabIndex={0}>
      <table class="table">
        <thead>
          <tr>
            {table.header.map((cell, index) => (
              <th key={index} scope="col">
                {inline(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{inline(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function inline(tokens: readonly Token[] | undefined): ComponentChildren {
  return (tokens ?? []).map((token, index) => <Words key={index} token={token} />)
}

function Words({ token }: { readonly token: Token }): ComponentChildren {
  switch (token.type) {
    case 'strong':
      return <strong>{inline(token.tokens)}</strong>
    case 'em':
      return <em>{inline(token.tokens)}</em>
    case 'del':
      return <del>{inline(token.tokens)}</del>
    case 'codespan':
      return <code>{unescaped(token.text)}</code>
    case 'br':
      return <br />
    case 'link': {
      const { href, tokens } = token as Tokens.Link
      return href.startsWith('/') || href.startsWith('#') ? <a href={href}>{inline(tokens)}</a> : inline(tokens)
    }
    case 'text':
      return token.tokens === undefined ? unescaped(token.text) : inline(token.tokens)
    default:
      return unescaped('text' in token ? String(token.text) : token.raw)
  }
}

/* The lexer writes some signs as HTML has them; the page writes them itself. */
function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  }
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign)
}
