/** A real server process for a test: started, killed the hard way, started again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const PROJECT = resolve(import.meta.dirname, '../..')
const LAUNCHER = join(PROJECT, 'synaptarium')
const START_TIMEOUT_MS = 120_000

type OpenedClass = { readonly classId: string; readonly hostToken: string }

export class ServerProcess {
  private process: ChildProcess | undefined
  private output = ''
  private readonly classes: OpenedClass[] = []

  private constructor(
    readonly port: number,
    readonly dataFolder: string,
  ) {}

  static async start(): Promise<ServerProcess> {
    const server = new ServerProcess(await freePort(), mkdtempSync(join(tmpdir(), 'synaptarium-e2e-')))
    await server.launch()
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Starts the process and waits until it answers. */
  async launch(): Promise<void> {
    const child = spawn(
      LAUNCHER,
      ['serve', '--bind', '127.0.0.1', '--port', String(this.port), '--data', this.dataFolder],
      { env: { ...process.env, SYNAPTARIUM_BUILD: 'never' }, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    this.process = child
    child.stdout.on('data', (text) => {
      this.output += text
    })
    child.stderr.on('data', (text) => {
      this.output += text
    })
    const deadline = Date.now() + START_TIMEOUT_MS
    while (!(await this.isReady())) {
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`the server did not start:\n${this.output}`)
      }
      await new Promise((done) => setTimeout(done, 100))
    }
  }

  /** Ends the process as a power cut would, and waits until it is gone. */
  async killHard(): Promise<void> {
    const child = this.process
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) {
      return
    }
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }

  async dispose(): Promise<void> {
    await this.killHard()
    rmSync(this.dataFolder, { recursive: true, force: true })
  }

  /** Notes a class that a test opened. */
  remember(opened: OpenedClass): void {
    this.classes.push(opened)
  }

  /** Ends and deletes the classes that were noted: a class that everybody left runs on for minutes. */
  async deleteClasses(): Promise<void> {
    for (const { classId, hostToken } of this.classes.splice(0)) {
      await fetch(`${this.url}/api/classes/${classId}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${hostToken}` },
      })
    }
  }

  /** Runs another command of the program and returns what it printed. */
  async command(...args: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
    const child = spawn(LAUNCHER, args, {
      env: { ...process.env, SYNAPTARIUM_BUILD: 'never' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (text) => {
      stdout += text
    })
    child.stderr.on('data', (text) => {
      stderr += text
    })
    const exitCode = await new Promise<number>((done) => child.once('exit', (code) => done(code ?? -1)))
    return { exitCode, stdout, stderr }
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/api/health/ready`)).ok
    } catch {
      return false
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  if (address === null || typeof address === 'string') {
    throw new Error('no port')
  }
  return address.port
}
