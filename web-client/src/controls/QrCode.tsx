import { useMemo } from 'preact/hooks'
import qrcode from 'qrcode-generator'
import './QrCode.css'

/* The white margin that readers of QR codes need, modules. */
const QUIET_ZONE = 4

/** A link as a QR code, drawn here: no picture comes from elsewhere. Always dark on white, whatever the theme. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = useMemo(() => modulesOf(text), [text])
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function modulesOf(text: string): { path: string; size: number } {
  const code = qrcode(0, 'M') // the smallest version that holds the text; readable with 15 % of it dirty
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  let path = ''
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) {
        path += `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h1v1h-1z`
      }
    }
  }
  return { path, size: count + 2 * QUIET_ZONE }
}
