import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { plainLetters } from '../../src/devices/normalize.js';
import { isInside, parsePlace, splitPlace } from '../../src/devices/places.js';

const split = (text: string) => {
  const { name, place } = splitPlace(plainLetters(text));
  return [name.replace(/ +/g, ' ').trim(), place];
};

describe('a word for the place of sale', () => {
  for (const [place, words] of Object.entries({
    HK: 'Hong Kong|hongkong|HK|港版|港行|香港',
    MO: 'Macao|macau|Ma Cao|澳门|澳門',
    TW: 'Taiwan|Đài Loan|dai loan|TW|台版|台湾|臺灣',
    CN: 'mainland|China|Chinese|Trung Quốc|trung|CN|TQ|国行|國行|内地|內地版|中国|中國|全网通|全網通|大陆|大陸',
    KR: 'Korea|korean|KR|Hàn|Hàn Quốc|韩版|韩国|韓國',
    JP: 'Japan|Japanese|JP|Nhật|Nhật Bản|docomo|KDDI|softbank|日版|日本',
    US: 'US|USA|America|American|Mỹ|美版|美国|美國',
    AU: 'Australia|Australian|Úc',
    VERIZON: 'Verizon|Verizon USA',
    'NA-CARRIER': 'AT&T|T-Mobile|tmobile|T-Mobile US',
  })) {
    it(`${words}: ${place}`, () => {
      for (const word of words.split('|')) {
        expect(split(`iPhone 13 ${word}`), word).to.deep.equal(['iphone 13', place]);
        expect(split(`${word} iPhone 13`), word).to.deep.equal(['iphone 13', place]);
        expect(parsePlace(plainLetters(word)), word).to.equal(place);
      }
    });
  }

  it('may stand with the name of the country that it is a part of', () => {
    for (const [text, place] of [
      ['iPhone 15 中国香港版', 'HK'],
      ['iPhone 15 中國澳門', 'MO'],
      ['iPhone 15 中国台湾', 'TW'],
      ['iPhone 15 (Hong Kong, China)', 'HK'],
      ['iPhone 15 Hồng Kông Trung Quốc', 'HK'],
      ['iPhone 15 China Hong Kong', 'HK'],
      ['iPhone 15 China or Hong Kong', undefined],
      ['iPhone 15 bought in China, used in Hong Kong', undefined],
    ] as const) {
      expect(split(text)[1], text).to.equal(place);
    }
  });

  it('is a whole word, and not one that only looks like it', () => {
    for (const text of [
      ...['chk 13', 'macaron 5', 'twin 5', 'cnc 5', 'trunghi 5', 'krypton', 'hanover 3', 'jpx 1'],
      ...['usable 5', 'bus 5', 'ucx 5', 'my 5', 'plus 13', 'at 5', 'nhatrang 5'],
    ]) {
      expect(split(text), text).to.deep.equal([text, undefined]);
    }
  });

  it('is not the Vietnamese word for newest, or for under guarantee', () => {
    for (const [text, name] of Object.entries({
      'iPhone 13 mới nhất': 'iphone 13',
      'iPhone 13 rẻ nhất': 'iphone 13',
      'iPhone 13 tốt nhất': 'iphone 13',
      'iPhone 13 đẹp nhất': 'iphone 13',
      'iPhone 13 bền nhất': 'iphone 13',
      'iPhone 13 cao nhất': 'iphone 13',
      'iPhone 13 còn hạn': 'iphone 13',
      'iPhone 13 hết hạn': 'iphone 13',
      'iPhone 13 thời hạn': 'iphone 13',
    })) {
      expect(split(text), text).to.deep.equal([name, undefined]);
    }
  });

  it('does not count if another word says another place', () => {
    for (const text of ['iPhone 13 US 香港', 'iPhone 13 日版 Korea', 'iPhone 13 Verizon Japan']) {
      expect(split(text), text).to.deep.equal(['iphone 13', undefined]);
    }
    expect(split('iPhone 13 国行 China')).to.deep.equal(['iphone 13', 'CN']);
  });

  it('leaves a space, so that the words beside it stay two', () => {
    expect(split('13国行iPhone')).to.deep.equal(['13 iphone', 'CN']);
    expect(checkDevice('13国行iPhone').device?.name).to.equal('iPhone 13');
  });
});

describe('a place as a page gives it', () => {
  it('may be the code of a country, in upper or lower case', () => {
    expect(['vn', 'GB', 'hk', 'us', 'elsewhere'].map(parsePlace)).to.deep.equal([
      ...['VN', 'GB', 'HK', 'US', 'ELSEWHERE'],
    ]);
    expect(parsePlace('')).to.equal(undefined);
  });

  it('is the European Union for each of its members', () => {
    const members =
      'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk eu';
    for (const code of members.split(' ')) expect(parsePlace(code), code).to.equal('EU');
    for (const code of ['gb', 'ch', 'no', 'is', 'deu', 'xde', 'frx']) {
      expect(parsePlace(code), code).to.equal(code.toUpperCase());
    }
  });

  it('may be a part of another', () => {
    expect(isInside('VERIZON', 'US')).to.equal(true);
    expect(isInside('VERIZON', 'NA-CARRIER')).to.equal(true);
    expect(isInside('NA-CARRIER', 'US')).to.equal(true);
    expect(isInside('HK', 'HK')).to.equal(true);
    for (const [place, other] of ['US VERIZON', 'US NA-CARRIER', 'HK CN', 'NA-CARRIER VERIZON'].map(
      (pair) => pair.split(' ') as [string, string],
    )) {
      expect(isInside(place, other), `${place} in ${other}`).to.equal(false);
    }
  });
});
