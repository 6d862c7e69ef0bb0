package com.example

import io.github.apprunnerclient.AppRunnerClient
import io.github.apprunnerclient.model.*
import io.github.apprunnerclient.testkit.FakeAppRunner
import scala.jdk.CollectionConverters.*
import scala.jdk.OptionConverters.*
import scala.util.{Failure, Success, Using}

class ConnectionsSuite extends munit.FunSuite:
  private val appRunner = FakeAppRunner.create()
  private def client = appRunner.client

  override def beforeAll(): Unit = appRunner.start()
  override def beforeEach(context: BeforeEach): Unit = appRunner.reset()
  override def afterAll(): Unit = appRunner.close()

  test("a connection is created with its tags"):
    client.createForTeam("my-connection", team = "platform") match
      case Success(connection) =>
        val tags = client.listTagsForResource(r => r.resourceArn(connection.connectionArn)).tags.asScala
        assertEquals(tags.map(tag => tag.key -> tag.value).toMap, Map("team" -> "platform"))
      case Failure(e) => fail("not created", e)

  test("no connection is created over the quota"):
    appRunner.connectionQuota(0)

    client.createForTeam("one-too-many", team = "platform") match
      case Failure(e: ServiceQuotaExceededException) => assertEquals(e.statusCode, 402)
      case other                                     => fail(s"$other")
    assert(connect(client, "one-too-many").startsWith("No connection left: "))

  test("a connection is waited for"):
    client.createForTeam("my-connection", team = "platform")
    appRunner.completeHandshake("my-connection")

    assertEquals(client.awaitAvailable("my-connection").map(_.status), Some(ConnectionStatus.AVAILABLE))

  test("a connection is made once"):
    assertEquals(connect(client, "my-connection"), "my-connection waits for its handshake")
    appRunner.completeHandshake("my-connection")

    assertEquals(connect(client, "my-connection"), "my-connection is ready")
    assertEquals(appRunner.connections.size, 1)

  test("names come from all pages"):
    val names = List("first", "second", "third")
    names.foreach(connect(client, _))
    val before = appRunner.requests.size

    assertEquals(client.connectionNames, names)
    assertEquals(appRunner.requests.size - before, 2)

  test("what is not there is None"):
    assertEquals(client.findConnection("no-such-connection").toScala, None)

  test("a client is closed after use"):
    val used = AppRunnerClient.builder
      .endpointOverride(appRunner.endpoint)
      .region(appRunner.region)
      .credentialsProvider(appRunner.credentialsProvider)
      .overrideConfiguration(o => o.putHeader("X-Team", "platform"))
      .build

    val connections = Using.resource(used)(_.listConnections(_ => ()).connectionSummaryList.asScala.toList)

    assertEquals(connections, Nil)
    intercept[IllegalStateException](used.listConnections(_ => ()))
