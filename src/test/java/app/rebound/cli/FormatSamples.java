package app.rebound.cli;

import app.rebound.evidence.ReaderRun;
import app.rebound.evidence.git.Repositories;
import app.rebound.evidence.mail.OutlookSample;
import app.rebound.evidence.photo.PhotoSample;
import app.rebound.testing.Zips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A small file or folder of each format, as the program it is named after writes it by its own documentation.
final class FormatSamples {
    private FormatSamples() {}

    /// Puts a sample into a folder.
    private interface Making {
        Path write(Path folder) throws IOException;
    }

    /// One sample and what is in it.
    ///
    /// @param kind the constant of the kind it is to be recognised as
    /// @param first the earliest date; a time is the person's
    record Sample(String name, String kind, int count, String first, String last, Making making) {
        Path write(Path folder) throws IOException {
            return making.write(Files.createDirectories(folder));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> all() {
        return Stream.of(records(), texts(), tables(), journals()).flatMap(samples -> samples);
    }

    private static Sample text(
            String name, String kind, int count, String first, String last, String file, String text) {
        return new Sample(name, kind, count, first, last, folder -> ReaderRun.file(folder, file, text));
    }

    private static Sample tree(
            String name, String kind, int count, String first, String last, Map<String, String> files) {
        return new Sample(name, kind, count, first, last, folder -> {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                ReaderRun.file(folder.resolve("tree"), file.getKey(), file.getValue());
            }
            return folder.resolve("tree");
        });
    }

    private static Sample zip(
            String name, String kind, int count, String first, String last, Map<String, String> files) {
        return new Sample(name, kind, count, first, last, folder -> Zips.write(folder.resolve("export.zip"), files));
    }

    private static Stream<Sample> records() {
        return Stream.of(
                text(
                        "calendar of Google",
                        "CALENDAR",
                        5,
                        "2024-03-04T10:00",
                        "2024-05-30T15:00",
                        "ada@example.org.ics",
                        """
                        BEGIN:VCALENDAR
                        PRODID:-//Google Inc//Google Calendar 70.9054//EN
                        VERSION:2.0
                        CALSCALE:GREGORIAN
                        METHOD:PUBLISH
                        X-WR-CALNAME:ada@example.org
                        X-WR-TIMEZONE:Europe/Paris
                        BEGIN:VTIMEZONE
                        TZID:Europe/Paris
                        X-LIC-LOCATION:Europe/Paris
                        BEGIN:DAYLIGHT
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0200
                        TZNAME:CEST
                        DTSTART:19700329T020000
                        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                        END:DAYLIGHT
                        BEGIN:STANDARD
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0100
                        TZNAME:CET
                        DTSTART:19701025T030000
                        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                        END:STANDARD
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        DTSTART;TZID=Europe/Paris:20240304T100000
                        DTEND;TZID=Europe/Paris:20240304T103000
                        RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO
                        EXDATE;TZID=Europe/Paris:20240311T100000
                        DTSTAMP:20240601T080000Z
                        ORGANIZER;CN=Bo Lind:mailto:bo@example.org
                        UID:4q1abc@google.com
                        ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ada Va
                         le;X-NUM-GUESTS=0:mailto:ada@example.org
                        CREATED:20240220T080000Z
                        DESCRIPTION:Numbers\\, plans
                        SEQUENCE:0
                        STATUS:CONFIRMED
                        SUMMARY:Weekly
                        TRANSP:OPAQUE
                        END:VEVENT
                        BEGIN:VEVENT
                        DTSTART;VALUE=DATE:20240501
                        DTEND;VALUE=DATE:20240502
                        DTSTAMP:20240601T080000Z
                        UID:4q2abc@google.com
                        SUMMARY:Holiday
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        BEGIN:VEVENT
                        DTSTART:20240530T130000Z
                        DTEND:20240530T140000Z
                        DTSTAMP:20240601T080000Z
                        UID:4q3abc@google.com
                        SUMMARY:Review
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n")),
                new Sample(
                        "repository of git",
                        "REPOSITORY",
                        12,
                        "2024-01-01T09:00",
                        "2024-01-04T03:00",
                        folder -> Repositories.make(folder.resolve("site"), 12)),
                text("git log", "REPOSITORY_LOG", 2, "2024-03-02T08:30", "2024-03-04T10:15", "log.txt", """
                        commit 586b4eb1c0a2d3e4f5061728394a5b6c7d8e9f00 (HEAD -> main, origin/main)
                        Merge: a95b410 1f2e3d4
                        Author: Ada Vale <ada@example.org>
                        Date:   Mon Mar 4 10:15:30 2024 +0100

                            Take the old parser out

                            It was slow.

                        commit a95b410c0a2d3e4f5061728394a5b6c7d8e9f001
                        Author: Bo Lind <bo@example.org>
                        Date:   Fri Mar 1 23:30:00 2024 -0800

                            Late
                        """),
                text("mailbox of Thunderbird", "MAILBOX", 2, "2024-03-04T10:00", "2024-03-05T09:30", "Inbox", """
                        From - Mon Mar  4 09:00:05 2024
                        X-Mozilla-Status: 0001
                        X-Mozilla-Status2: 00000000
                        Return-Path: <bo@example.org>
                        Date: Mon, 4 Mar 2024 10:00:00 +0100
                        MIME-Version: 1.0
                        From: =?UTF-8?Q?B=C3=B6_Lind?= <bo@example.org>
                        To: Ada Vale <ada@example.org>
                        Subject: =?iso-8859-1?Q?R=E9union?=
                        Message-ID: <one@example.org>
                        Content-Type: text/plain; charset=UTF-8; format=flowed
                        Content-Transfer-Encoding: 8bit

                        Nothing is decided.
                        >From here on it is open.

                        From - Tue Mar  5 08:30:05 2024
                        X-Mozilla-Status: 0001
                        Date: Tue, 5 Mar 2024 03:30:00 -0500
                        From: Ada Vale <ada@example.org>
                        To: bo@example.org
                        Subject: Re: =?iso-8859-1?Q?R=E9union?=
                        In-Reply-To: <one@example.org>
                        References: <one@example.org>
                        Message-ID: <two@example.org>
                        Content-Type: text/plain; charset=us-ascii

                        Then let us talk.
                        """),
                text("mail", "MAIL", 1, "2024-03-04T10:00", "2024-03-04T10:00", "Offer.eml", """
                        Received: from mail.example.org (mail.example.org [192.0.2.1])
                        \tby mx.example.com; Mon, 04 Mar 2024 01:00:05 -0800 (PST)
                        Date: Mon, 04 Mar 2024 09:00:00 +0000 (GMT)
                        From: "Lind, Bo" <bo@example.org>
                        To: Ada Vale <ada@example.org>
                        Subject: Offer
                        Message-ID: <CAF.one@mail.example.org>
                        MIME-Version: 1.0
                        Content-Type: multipart/alternative; boundary="00000000000012ab"

                        --00000000000012ab
                        Content-Type: text/plain; charset="UTF-8"

                        No.

                        --00000000000012ab
                        Content-Type: text/html; charset="UTF-8"

                        <div dir="ltr">No.</div>

                        --00000000000012ab--
                        """.replace("\n", "\r\n")),
                new Sample(
                        "mail of Outlook",
                        "OUTLOOK_MAIL",
                        1,
                        "2024-03-04T10:15",
                        "2024-03-04T10:15",
                        folder ->
                                OutlookSample.write(folder.resolve("one.msg"), Instant.parse("2024-03-04T09:15:00Z"))),
                new Sample("photos of a telephone", "PHOTO", 2, "2024-03-04T10:15", "2024-03-05T05:30", folder -> {
                    PhotoSample.write(folder.resolve("DCIM/IMG_0001.JPG"), "2024:03:04 10:15:30", "+01:00");
                    PhotoSample.write(folder.resolve("DCIM/IMG_0002.JPG"), "2024:03:04 23:30:00", "-05:00");
                    return folder.resolve("DCIM");
                }));
    }

    private static Stream<Sample> texts() {
        return Stream.of(
                text("chat of WhatsApp, iPhone", "CHAT", 2, "2024-03-04T10:15", "2024-03-13T22:05", "_chat.txt", """
                        [04/03/2024, 10:15:30] Ada Vale: They want to talk
                        tomorrow at nine
                        [13/03/2024, 22:05:01] Bo Lind: \u200E<attached: 00000012-PHOTO.jpg>
                        """),
                text(
                        "chat of WhatsApp, Android",
                        "CHAT",
                        2,
                        "2024-03-04T10:15",
                        "2024-03-14T21:05",
                        "WhatsApp Chat with Bo.txt",
                        """
                        3/4/24, 10:15\u202FAM - Messages and calls are end-to-end encrypted. Tap to learn more.
                        3/4/24, 10:15\u202FAM - Ada Vale: Hello
                        3/14/24, 9:05\u202FPM - Bo Lind: <Media omitted>
                        """),
                zip(
                        "export of Slack",
                        "CHAT",
                        2,
                        "2024-03-04T10:15",
                        "2024-03-05T10:13",
                        Map.of(
                                "users.json",
                                "[{\"id\":\"U1\",\"name\":\"ada\",\"profile\":{\"real_name\":\"Ada Vale\"}},{\"id\":\"U2\",\"name\":\"bo\"}]",
                                "channels.json",
                                "[{\"id\":\"C1\",\"name\":\"general\",\"created\":1700000000,\"members\":[\"U1\",\"U2\"]}]",
                                "general/2024-03-04.json",
                                "[{\"user\":\"U1\",\"type\":\"message\",\"ts\":\"1709543730.000100\",\"client_msg_id\":\"a\",\"text\":\"<@U2> see\",\"team\":\"T1\"}]",
                                "general/2024-03-05.json",
                                "[{\"user\":\"U2\",\"type\":\"message\",\"ts\":\"1709630000.000200\",\"text\":\"Yes\"},"
                                        + "{\"subtype\":\"channel_join\",\"user\":\"U2\",\"type\":\"message\",\"ts\":\"1709630001.0\",\"text\":\"joined\"}]")),
                text("notes", "NOTE", 3, "2024-03", "2024-04-04", "notes.md", """
                        # What happened
                        ## 2024-03-14 Kick-off
                        Nobody asked about money.
                        **4 avril 2024** – bilan
                        March 2024: all quiet
                        """),
                text("markwhen", "MARKWHEN", 4, "2024-03-01/2024-05", "2026/2027", "project.mw", """
                        title: Project
                        timezone: Europe/Paris
                        #work: blue

                        # Build
                        2024-03-01/2024-05: Build it #work
                        id: build
                        We thought it would do.
                        - [ ] tests
                        ## Show
                        // not this: 2024
                        March 20 2024: Demo
                        2024-04-01 / 2 weeks: Leave
                        2026 - 2027: Rest
                        """),
                text(
                        "Timeline",
                        "TIMELINE",
                        2,
                        "2024-03-04T09:30/2024-03-04T10:00",
                        "2024-03-05/2024-03-07",
                        "work.timeline",
                        """
                        <?xml version="1.0" encoding="utf-8"?>
                        <timeline>
                          <version>2.9.0</version>
                          <timetype>gregoriantime</timetype>
                          <eras></eras>
                          <categories>
                            <category><name>Work</name><color>188,129,224</color><progress_color>153,255,153</progress_color>
                              <done_color>153,255,153</done_color><font_color>0,0,0</font_color></category>
                          </categories>
                          <events>
                            <event><start>2024-03-04 09:30:00</start><end>2024-03-04 10:00:00</end><text>Audit</text>
                              <progress>0</progress><fuzzy>False</fuzzy><locked>False</locked><ends_today>False</ends_today>
                              <category>Work</category><description>Long&#10;and more</description><default_color>200,200,200</default_color>
                              <milestone>False</milestone></event>
                            <event><start>2024-03-05 00:00:00</start><end>2024-03-08 00:00:00</end><text>Leave</text>
                              <progress>0</progress><fuzzy>False</fuzzy><locked>False</locked><ends_today>False</ends_today>
                              <default_color>200,200,200</default_color><milestone>False</milestone></event>
                          </events>
                          <view><displayed_period><start>2024-03-01 00:00:00</start><end>2024-04-01 00:00:00</end></displayed_period>
                            <hidden_categories></hidden_categories></view>
                        </timeline>
                        """));
    }

    private static Stream<Sample> tables() {
        return Stream.of(
                text("table of TimelineJS", "TABLE", 3, "2023", "2024-03-04/2024-03-08", "timeline.csv", """
                        Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
                        2024,3,,,,,,,,Spring plan,Long,,,,,,Work,
                        2024,3,4,14:30,2024,3,8,,,Audit,,,,,,,,
                        2023,,,,,,,,,A year,,,,,,title,,
                        """),
                text(
                        "calendar of Google as a table",
                        "TABLE",
                        2,
                        "2024-05-01/2024-05-03",
                        "2024-05-30T10:00",
                        "google.csv",
                        """
                        Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private
                        Review,05/30/2024,10:00 AM,05/30/2024,1:00 PM,False,Yearly,Room 2,True
                        Holiday,05/01/2024,,05/03/2024,,True,,,False
                        """),
                text(
                        "calendar of Outlook as a table",
                        "TABLE",
                        2,
                        "2024-03-14T09:00",
                        "2024-03-20/2024-03-21",
                        "outlook.csv",
                        """
                        "Subject","Start Date","Start Time","End Date","End Time","All day event","Reminder on/off","Reminder Date","Reminder Time","Meeting Organizer","Required Attendees","Optional Attendees","Categories","Description","Location","Priority","Private"
                        "Budget","14.3.2024","09:00:00","14.3.2024","10:00:00","False","False","14.3.2024","08:45:00","Ada Vale","Bo Lind","","Work","Numbers
                        over two lines","Room","Normal","False"
                        "Leave","20.3.2024","00:00:00","21.3.2024","00:00:00","True","False","","","Ada Vale","","","","","","Normal","False"
                        """),
                text(
                        "table with semicolons",
                        "TABLE",
                        2,
                        "2024-03-14",
                        "2024-04-03",
                        "suivi.csv",
                        "\uFEFFDate;Titre;Description\n14/03/2024;Point budget;Rien de bon\n3 avril 2024;Bilan;\n"));
    }

    private static Stream<Sample> journals() {
        return Stream.of(
                text("jrnl", "JRNL", 2, "2024-03-04T10:15", "2024-03-05T09:00", "journal.txt", """
                        [2024-03-04 10:15:30 AM] They want to talk @work *
                        I did not ask why.

                        [2024-03-05 09:00:00 AM] Morning. @home
                        """),
                tree(
                        "folder of jrnl",
                        "JRNL",
                        2,
                        "2024-03-04T10:15",
                        "2024-03-05T22:15",
                        Map.of(
                                "2024/03/04.txt", "[2024-03-04 10:15:00 AM] One\nbody\n",
                                "2024/03/05.txt", "[2024-03-05 10:15:00 PM] Two\n")),
                text("JSON of jrnl", "JRNL_JSON", 2, "2024-03-04T10:15", "2024-03-05T09:00", "jrnl.json", """
                        {
                          "tags": {"@work": 1},
                          "entries": [
                            {"title": "One", "body": "Body @work", "date": "2024-03-04", "time": "10:15", "tags": ["@work"], "starred": true},
                            {"title": "Two", "body": "", "date": "2024-03-05", "time": "09:00", "tags": [], "starred": false}
                          ]
                        }
                        """),
                text("JSON of Day One", "DAY_ONE", 2, "2024-01-16", "2024-01-16T08:30", "Journal.json", """
                        {"metadata":{"version":"1.0"},"entries":[
                        {"uuid":"0A1B","creationDate":"2024-01-15T23:30:00Z","modifiedDate":"2024-01-15T23:40:00Z",
                         "timeZone":"Asia\\/Tokyo","creationDevice":"iPhone","starred":true,"isPinned":false,"isAllDay":false,"duration":0,
                         "tags":["work"],"text":"# A day\\n\\nIt was 1\\\\.5 hours",
                         "location":{"placeName":"Tokyo","latitude":35.6,"longitude":139.7},
                         "weather":{"conditionsDescription":"Clear","temperatureCelsius":8}},
                        {"uuid":"0A1C","creationDate":"2024-01-16T12:00:00Z","timeZone":"Europe/Paris","isAllDay":true,
                         "richText":"{\\"meta\\":{\\"version\\":1},\\"contents\\":[{\\"text\\":\\"Only rich\\"}]}"}]}
                        """),
                zip(
                        "zip of Day One with a photo",
                        "DAY_ONE",
                        1,
                        "2024-01-15T10:30",
                        "2024-01-15T10:30",
                        Map.of(
                                "Journal.json",
                                "{\"metadata\":{\"version\":\"1.0\"},\"entries\":[{\"uuid\":\"A1\",\"creationDate\":\"2024-01-15T09:30:00Z\","
                                        + "\"timeZone\":\"Europe/Paris\",\"text\":\"See ![](dayone-moment://0AF1)\","
                                        + "\"photos\":[{\"identifier\":\"0AF1\",\"md5\":\"abc123\",\"type\":\"jpeg\"}]}]}",
                                "photos/abc123.jpeg",
                                "picture")),
                tree(
                        "Day One Classic",
                        "DAY_ONE_CLASSIC",
                        1,
                        "2024-01-14T21:30",
                        "2024-01-14T21:30",
                        Map.of(
                                "Journal.dayone/entries/0A1B.doentry",
                                """
                                <?xml version="1.0" encoding="UTF-8"?>
                                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                                <plist version="1.0">
                                <dict>
                                \t<key>Creation Date</key>
                                \t<date>2024-01-15T02:30:00Z</date>
                                \t<key>Creator</key>
                                \t<dict><key>Software Agent</key><string>Day One Mac/1.10</string></dict>
                                \t<key>Entry Text</key>
                                \t<string>Long &amp; slow</string>
                                \t<key>Starred</key>
                                \t<false/>
                                \t<key>Tags</key>
                                \t<array><string>work</string></array>
                                \t<key>Time Zone</key>
                                \t<string>America/New_York</string>
                                \t<key>UUID</key>
                                \t<string>0A1B</string>
                                </dict>
                                </plist>
                                """,
                                "Journal.dayone/photos/0A1B.jpg",
                                "picture")),
                text("text of Day One", "DAY_ONE_TEXT", 2, "2024-01-15", "2024-01-16T10:30", "Journal.txt", """
                        \tDate:\t15 January 2024
                        \tWeather:\t8°C Rain
                        \tLocation:\tParis, France

                        First body.

                        \tDate:\tJanuary 16, 2024 at 10:30:00 AM CET

                        Second
                        body.
                        """),
                tree(
                        "RedNotebook",
                        "RED_NOTEBOOK",
                        3,
                        "2024-03-04",
                        "2024-05-01",
                        Map.of(
                                "2024-03.txt",
                                "4:\n  text: '**bold** //slanted// #calm'\n5:\n  Films: {Stalker: null}\n  text: one line\n",
                                "2024-05.txt",
                                "1: {text: May}\n",
                                "2024-03.old.txt",
                                "4: {text: not this}\n")),
                text("Daylio", "DAYLIO", 2, "2024-03-03T22:00", "2024-03-04T21:30", "daylio_export.csv", """
                        full_date,date,weekday,time,mood,activities,note_title,note
                        2024-03-04,March 4,Monday,21:30,meh,"work | long walk","Long day","It came.<br>So."
                        2024-03-03,March 3,Sunday,10:00 PM,good,family,"",""
                        """),
                tree(
                        "folder of Markdown",
                        "MARKDOWN",
                        2,
                        "2024-03-04",
                        "2024-03-05T09:30",
                        Map.of(
                                "2024-03-04.md", "# Review\n\nIt came. [[Bo]] #calm\n",
                                "note.md", "---\ndate: 2024-03-05 09:30\ntags: [one, two]\n---\nBody\n")),
                text("lines of JSON", "LINES", 2, "2024-03-04T10:15", "2024-03-06T08:00", "entries.jsonl", """
                        {"date":"2024-03-04","time":"10:15","title":"One","text":"Two\\nlines","tags":["a","b"]}
                        {"date":"2024-03-06T08:00","text":"With its time"}
                        """));
    }
}
