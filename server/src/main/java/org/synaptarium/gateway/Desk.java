package org.synaptarium.gateway;

import org.synaptarium.classroom.Lessons;
import org.synaptarium.classroom.SchoolLimits;

/** What every request may need: the classes, the lessons, links, names. */
record Desk(
    Reception reception,
    Lessons lessons,
    SchoolLimits limits,
    Audiences audiences,
    Links links,
    NicknameFilter nicknames,
    ImpulseDesk impulses,
    String serverName) {}
