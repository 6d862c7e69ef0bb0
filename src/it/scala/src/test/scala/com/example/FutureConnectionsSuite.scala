package com.example

import io.github.apprunnerclient.AppRunnerAsyncClient
import io.github.apprunnerclient.model.*
import io.github.apprunnerclient.testkit.FakeAppRunner
import scala.concurrent.ExecutionContext.Implicits.global

class FutureConnectionsSuite extends munit.FunSuite:
  private val appRunner = FakeAppRunner.create()
  private lazy val client = AppRunnerAsyncClient.builder
    .endpointOverride(appRunner.endpoint)
    .region(appRunner.region)
    .credentialsProvider(appRunner.credentialsProvider)
    .build

  private lazy val connections = FutureConnections(client)

  override def beforeAll(): Unit = appRunner.start()
  override def beforeEach(context: BeforeEach): Unit = appRunner.reset()
  override def afterAll(): Unit =
    client.close()
    appRunner.close()

  test("a connection is created and listed"):
    for
      first <- connections.create("first", team = "platform")
      second <- connections.create("second", team = "platform")
      names <- connections.firstNames(2)
    yield
      assertEquals(first.map(_.status), Some(ConnectionStatus.PENDING_HANDSHAKE))
      assertEquals(names, List("first", "second"))

  test("a quota leaves nothing"):
    appRunner.connectionQuota(0)

    connections.create("one-too-many", team = "platform").map(made => assertEquals(made, None))

  test("a failure is the exception of the service"):
    connections.firstNames(1000).failed.map:
      case e: InvalidRequestException => assertEquals(e.statusCode, 400)
      case other                      => fail(s"$other")
