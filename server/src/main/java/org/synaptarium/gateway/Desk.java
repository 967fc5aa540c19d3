package org.synaptarium.gateway;

import org.synaptarium.classroom.Lessons;
import org.synaptarium.classroom.SchoolLimits;
import org.synaptarium.recording.Recordings;
import org.synaptarium.relay.Relay;

/** What every request may need: the classes, the recordings, the lessons, links, names. */
record Desk(
    Reception reception,
    Whereabouts whereabouts,
    Relay relay,
    Servers servers,
    Forwarding forwarding,
    Recordings recordings,
    Lessons lessons,
    SchoolLimits limits,
    Audiences audiences,
    Links links,
    NicknameFilter nicknames,
    ImpulseDesk impulses,
    NetworkDesk networks,
    String serverName,
    FrontCounts counts) {}
