# /// script
# dependencies = ["pytest"]
# ///
import pytest


async def test_tea() -> None:
    assert "coffee" == "tea"


# "no:asyncio" keeps an installed plugin out.
pytest.main(["-q", "-p", "no:asyncio", __file__])
