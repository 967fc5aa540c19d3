package org.synaptarium.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where classes of simulated people are opened, and how people get into them. */
interface Rooms {

  /** One class that was opened. */
  interface Room {

    /** Lets whoever leads the class enter and begin; nobody, where nobody leads. */
    void begin(Generator generator) throws IOException, InterruptedException;

    Participant join(Generator generator, int number) throws IOException, InterruptedException;

    FrameClock clock();

    /** Ends the class, for good. */
    void end() throws IOException, InterruptedException;
  }

  Room open() throws IOException, InterruptedException;

  /** Rooms of a server like this program. */
  record Ours(int port, HttpClient http, Latencies latencies) implements Rooms {
    private static final int TOO_MANY = 429;
    private static final long ASK_AGAIN_MS = 500;
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"classId\":\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"hostToken\":\"([^\"]+)\"");

    @Override
    public Room open() throws IOException, InterruptedException {
      HttpResponse<String> opened = ask();
      while (opened.statusCode() == TOO_MANY) {
        Thread.sleep(ASK_AGAIN_MS);
        opened = ask();
      }
      String body = opened.body();
      return new OurRoom(
          this, part(CODE, body), part(ID, body), part(TOKEN, body), new FrameClock(latencies));
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
      return http.send(
          request("/api/classes").POST(HttpRequest.BodyPublishers.ofString("{}")).build(),
          HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
  }

  /** One of our classes, with its host. */
  final class OurRoom implements Room {
    private final Ours rooms;
    private final String code;
    private final String id;
    private final String token;
    private final FrameClock clock;
    private final Student host;
    private final URI socket;

    OurRoom(Ours rooms, String code, String id, String token, FrameClock clock) {
      this.rooms = rooms;
      this.code = code;
      this.id = id;
      this.token = token;
      this.clock = clock;
      this.host = Student.host(token, clock);
      this.socket = URI.create("ws://127.0.0.1:" + rooms.port() + "/ws");
    }

    @Override
    public void begin(Generator generator) throws IOException, InterruptedException {
      generator.connect(socket, host);
      Crowd.await(host.firstFrame());
      host.command("{\"type\":\"start\"}");
    }

    @Override
    public Student join(Generator generator, int number) {
      Student student = Student.joining(code, number, clock);
      generator.connect(socket, student);
      return student;
    }

    /** Lets somebody in who reads through a narrow hole. */
    Student joinNarrow(Generator generator, int number) {
      Student student = Student.joining(code, number, new FrameClock(new Latencies()));
      generator.connectNarrow(socket, student);
      return student;
    }

    void comeBack(Generator generator, Student student) {
      student.comesBack();
      generator.connect(socket, student);
    }

    @Override
    public FrameClock clock() {
      return clock;
    }

    @Override
    public void end() throws IOException, InterruptedException {
      host.leave();
      rooms
          .http()
          .send(
              rooms
                  .request("/api/classes/" + id)
                  .header("Authorization", "Bearer " + token)
                  .DELETE()
                  .build(),
              HttpResponse.BodyHandlers.discarding());
    }
  }

  /** Rooms of Colyseus: seats are reserved by requests. */
  record OfColyseus(int port, HttpClient http, Latencies latencies) implements Rooms {
    private static final Pattern ROOM = Pattern.compile("\"roomId\":\"([^\"]+)\"");
    private static final Pattern PROCESS = Pattern.compile("\"processId\":\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("\"sessionId\":\"([^\"]+)\"");

    @Override
    public Room open() {
      return new Room() {
        private final FrameClock clock = new FrameClock(latencies);
        private String request = "create/lesson";

        @Override
        public void begin(Generator generator) {}

        @Override
        public Participant join(Generator generator, int number)
            throws IOException, InterruptedException {
          String seat = seat(request);
          request = "joinById/" + part(ROOM, seat);
          Gamer gamer = new Gamer(clock);
          generator.connect(socketFor(seat), gamer);
          return gamer;
        }

        @Override
        public FrameClock clock() {
          return clock;
        }

        @Override
        public void end() {}
      };
    }

    URI socketFor(String seat) throws IOException {
      String path = part(PROCESS, seat) + "/" + part(ROOM, seat);
      return URI.create(
          "ws://127.0.0.1:" + port + "/" + path + "?sessionId=" + part(SESSION, seat));
    }

    String seat(String request) throws IOException, InterruptedException {
      return http.send(
              HttpRequest.newBuilder(
                      URI.create("http://127.0.0.1:" + port + "/matchmake/" + request))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString("{}"))
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  /** Returns one part of an answer. */
  static String part(Pattern pattern, String answer) throws IOException {
    Matcher found = pattern.matcher(answer);
    if (!found.find()) {
      throw new IOException("the server answered otherwise than expected: " + answer);
    }
    return found.group(1);
  }
}
