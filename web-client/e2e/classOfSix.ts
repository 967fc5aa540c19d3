import { type Browser, expect } from '@playwright/test'
import { type Person, Projector, Student, Teacher } from './people'
import type { ServerProcess } from './server'

/** A host, a projector and six students in a class of a blank brain, which runs. */
export class ClassOfSix {
  private static readonly NAMES = ['Ada', 'Ben', 'Cleo', 'Dana', 'Eve', 'Fay'] as const

  private constructor(
    readonly server: ServerProcess,
    readonly teacher: Teacher,
    readonly projector: Projector,
    readonly students: readonly Student[],
  ) {}

  static async meeting(browser: Browser, server: ServerProcess): Promise<ClassOfSix> {
    const teacher = await Teacher.hosting(browser, server, 'Blank brain', 'bodyclock')
    const code = await teacher.code()
    const joining = ClassOfSix.NAMES.map((name) => Student.joining(browser, server, code, name, 'bodyclock'))
    const students = await Promise.all(joining)
    const projector = await Projector.showing(browser, server, code)
    await expect(teacher.page.getByRole('list', { name: 'People' }).getByRole('listitem')).toHaveCount(students.length)
    await teacher.start()
    return new ClassOfSix(server, teacher, projector, students)
  }

  get everybody(): readonly Person[] {
    return [this.teacher, this.projector, ...this.students]
  }

  named(name: (typeof ClassOfSix.NAMES)[number]): Student {
    return this.students[ClassOfSix.NAMES.indexOf(name)] as Student
  }
}
